/** The last line of `npm test` counts every test, and a runner that broke down never counts as a success. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { countBrowserTests, countFromLastLine, countUnitTests } from '#commands/support/test-counts.ts';
import { makeFolder } from './temporary-folder.ts';

const report = (content: object): string =>
  path.join(makeFolder({ 'report.json': JSON.stringify(content) }), 'report.json');

it('counts unit tests', () => {
  expect(countUnitTests(report({ numPassedTests: 40, numFailedTests: 2 }), 1)).toEqual({
    passed: 40,
    failed: 2,
  });
});

it('counts browser tests, and one that a busy machine passed only when tried again as passed', () => {
  const stats = { expected: 30, unexpected: 1, flaky: 1, skipped: 4 };
  expect(countBrowserTests(report({ stats }), 1)).toEqual({ passed: 31, failed: 1 });
});

it('counts cases from their last line', () => {
  expect(countFromLastLine('one case\n12 passed, 0 failed\n', 0)).toEqual({ passed: 12, failed: 0 });
});

it('counts a failure when a runner ends badly, whatever its tests say', () => {
  expect(countUnitTests(report({ numPassedTests: 40, numFailedTests: 0 }), 1).failed).toBe(1);
  expect(countUnitTests('/no/such/report.json', 1)).toEqual({ passed: 0, failed: 1 });
  expect(countBrowserTests('/no/such/report.json', 1)).toEqual({ passed: 0, failed: 1 });
  expect(countFromLastLine('it broke', 0)).toEqual({ passed: 0, failed: 1 });
  expect(countFromLastLine('12 passed, 0 failed', 2)).toEqual({ passed: 12, failed: 1 });
});
