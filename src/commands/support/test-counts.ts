/** How many tests a runner passed and failed, read from its report. */
import { existsSync, readFileSync } from 'node:fs';

/** Tests or checks that passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A check that has no tests of its own to count. */
export const PASSED: Count = { passed: 1, failed: 0 };
export const FAILED: Count = { passed: 0, failed: 1 };

/** A runner that ended badly has failed, even when each test that it reports passed. */
function withExitCode(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function numberAt(report: unknown, ...path: string[]): number {
  let value = report;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return 0;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === 'number' ? value : 0;
}

/** Counts from Vitest's JSON report. Tests that were skipped count as neither. */
export function countUnitTests(file: string, code: number): Count {
  const report = readReport(file);
  const count = { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
  return withExitCode(count, code);
}

/**
 * Counts from Playwright's JSON report. A test that passed when tried again has passed: a machine was late. The runner's
 * own list names it as flaky, for someone to look into.
 */
export function countBrowserTests(file: string, code: number): Count {
  const report = readReport(file);
  const passed = numberAt(report, 'stats', 'expected') + numberAt(report, 'stats', 'flaky');
  return withExitCode({ passed, failed: numberAt(report, 'stats', 'unexpected') }, code);
}

/** Counts from a last line `N passed, N failed`. */
export function countFromLastLine(output: string, code: number): Count {
  const line = output.trimEnd().split('\n').at(-1) ?? '';
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
  if (passed === undefined || failed === undefined) return FAILED;
  return withExitCode({ passed: Number(passed), failed: Number(failed) }, code);
}
