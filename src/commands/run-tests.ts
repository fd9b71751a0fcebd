/**
 * `npm test`: every check of the project, one after the other, whatever the ones before said.
 * Ends with the line `N passed, N failed` and exits 1 when anything failed.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.ts';
import { DIST, ROOT, runProgram } from './support/project.ts';
import { findFreePort } from './support/site-server.ts';
import {
  countBrowserTests,
  countFromLastLine,
  countUnitTests,
  type Count,
  FAILED,
  PASSED,
} from './support/test-counts.ts';

const RESULTS = path.join(ROOT, 'test-results');
const UNIT_REPORT = path.join(RESULTS, 'unit.json');
const BROWSER_REPORT = path.join(RESULTS, 'browser.json');
const command = (name: string): string => path.join(ROOT, 'src', 'commands', name);

async function check(program: string, ...args: string[]): Promise<Count> {
  return (await runProgram(program, args)).code === 0 ? PASSED : FAILED;
}

async function runUnitTests(): Promise<Count> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const { code } = await runProgram('vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters]);
  return countUnitTests(UNIT_REPORT, code);
}

async function runCases(): Promise<Count> {
  const { code, output } = await runProgram('node', [command('cases.ts'), 'tests', 'content']);
  return countFromLastLine(output, code);
}

async function runBrowserTests(isBuilt: boolean): Promise<Count> {
  if (!isBuilt) {
    console.log('The browser tests need a built site, and the build failed.');
    return FAILED;
  }
  const env = {
    CHROMIUM_PATH: await findBrowser(),
    BROWSER_TEST_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT,
  };
  const { code } = await runProgram('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
    env,
  });
  return countBrowserTests(BROWSER_REPORT, code);
}

let isBuilt = false;
const steps: readonly (readonly [name: string, run: () => Promise<Count>])[] = [
  ['Format', () => check('prettier', '--check', '.')],
  // First of those that read types: it also writes the types of the content, which the others need.
  ['Types of pages', () => check('astro', 'check')],
  ['Lint', () => check('eslint', '--config', 'tests/eslint.config.js', '--max-warnings', '0', '.')],
  ['Types of code', () => check('tsc', '--noEmit', '-p', '.')],
  ['Unit and content tests', runUnitTests],
  ['Cases', runCases],
  [
    'Build',
    async () => {
      const count = await check('node', command('build.ts'));
      isBuilt = count === PASSED;
      return count;
    },
  ],
  ['Bytes', () => check('node', command('measure-bytes.ts'), DIST)],
  ['Words', () => check('node', command('check-words.ts'), DIST)],
  ['Browser tests', () => runBrowserTests(isBuilt)],
];

rmSync(RESULTS, { recursive: true, force: true });
const summary: { step: string; passed: number; failed: number; seconds: number }[] = [];
for (const [step, run] of steps) {
  console.log(`\n── ${step}`);
  const start = performance.now();
  const count = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  });
  summary.push({ step, ...count, seconds: Math.round((performance.now() - start) / 1000) });
}

console.log('');
for (const { step, passed, failed, seconds } of summary)
  console.log(`${step.padEnd(24)} ${passed} passed, ${failed} failed, ${seconds} s`);
const passed = summary.reduce((sum, count) => sum + count.passed, 0);
const failed = summary.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
