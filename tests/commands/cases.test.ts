/** `npm run cases`: what a council officer sees who writes a file of cases, right or wrong. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCases } from '#commands/cases/run-cases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cases-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file and gives its path. */
function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const COSTS = `engine: costs
cases:
  - name: On the lowest income
    source: The rules
    given:
      on: '2026-11-02'
      person: { born: '1944-04-20' }
    expect:
      pensionCredit.guarantee: 238
      partnerCare.charge: null
      missing: []
`;

const ELIGIBILITY = JSON.stringify({
  engine: 'eligibility',
  cases: [
    {
      name: 'Too young',
      source: 'The leaflet',
      pathway: 'medway-extra-care',
      given: { age: 54, careNeeds: ['meals'], ownsHome: 'not-sure' },
      expect: {
        outcome: 'unlikely',
        dependency: null,
        'criteria.age': 'not-met',
        'schemes.atlas-place': 'unlikely',
      },
    },
  ],
});

/** Every line that is said of one file with one thing changed in it. */
function told(text: string, from: string | RegExp, to: string, name = 'cases.yaml'): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const { mismatches, faults } = runCases([write(name, changed)]);
  return [...mismatches, ...faults].join('\n').replaceAll(`${folder}${path.sep}`, '');
}

test('every case of the project passes', () => {
  const { passed, failed, mismatches, faults } = runCases(['tests', 'content']);
  expect([...mismatches, ...faults]).toEqual([]);
  expect(failed).toBe(0);
  // 25 published weeks, 7 whole households, 29 checks of eligibility.
  expect(passed).toBeGreaterThanOrEqual(61);
});

describe('files and folders', () => {
  test('JSON and YAML, in folders and below, each once', () => {
    write('a/costs.yaml', COSTS);
    write('a/b/costs.yml', COSTS);
    const file = write('a/b/eligibility.json', ELIGIBILITY);
    expect(runCases([folder, file, path.join(folder, 'a')])).toEqual({
      passed: 3,
      failed: 0,
      mismatches: [],
      faults: [],
    });
  });

  test('in a folder, what is no file of cases is passed over', () => {
    write('costs.yaml', COSTS);
    write('package.json', '{ "name": "x", "engines": {} }');
    write('list.yaml', '- 1\n- 2\n');
    write('empty.yaml', '');
    write('notes.txt', 'engine: costs');
    write('node_modules/x/cases.json', '{ "cases": 1 }');
    expect(runCases([folder])).toEqual({ passed: 1, failed: 0, mismatches: [], faults: [] });
  });

  test('a file that is named must be one', () => {
    const { failed, faults } = runCases([write('package.json', '{ "name": "x" }')]);
    expect(failed).toBe(1);
    expect(faults[0]).toContain('package.json: engine:');
    expect(runCases([write('notes.txt', COSTS)]).faults[0]).toContain('ends in .json, .yaml or .yml');
  });

  test('a path that leads nowhere, and a folder without cases, are faults', () => {
    const nowhere = path.join(folder, 'nowhere');
    expect(runCases([nowhere]).faults).toEqual([
      `${nowhere}: There is no such file or folder. Check the path.`,
    ]);
    expect(runCases([folder]).faults).toEqual([
      `${folder}: There are no cases here. Name a file of cases, or a folder with some.`,
    ]);
  });

  test('one that cannot be read is a fault, also in a folder, and the others still run', () => {
    write('costs.yaml', COSTS);
    write('broken.json', '{ "engine": ');
    write('broken.yaml', 'engine: costs\n  cases: []\n');
    const { passed, failed, faults } = runCases([folder]);
    expect([passed, failed]).toEqual([1, 2]);
    expect(faults[0]).toMatch(/broken\.json: This is not JSON: .*Correct it\.$/);
    expect(faults[1]).toMatch(/broken\.yaml: .*Look at line \d/);
  });
});

describe('a result that is not as expected', () => {
  test('is told with file, case, field, expected and got', () => {
    expect(told(COSTS, '238', '238.01')).toBe(
      'cases.yaml: On the lowest income: pensionCredit.guarantee: expected 238.01, got 238',
    );
    expect(told(COSTS, 'missing: []', 'missing: [rent]')).toBe(
      'cases.yaml: On the lowest income: missing: expected ["rent"], got []',
    );
    expect(told(ELIGIBILITY, '"criteria.age":"not-met"', '"criteria.age":"met"', 'cases.json')).toBe(
      'cases.json: Too young: criteria.age: expected "met", got "not-met"',
    );
  });

  test('is not counted as equal when it is text, or a null for nothing', () => {
    expect(told(COSTS, '238', "'238'")).toContain('expected "238", got 238');
    expect(told(COSTS, 'charge: null', 'charge: 0')).toContain('expected 0, got null');
  });

  test('ranges: two bounds, or one amount where both are the same', () => {
    const ranged = COSTS.replace('    expect:', '      councilTax: 20\n    expect:').replace(
      "person: { born: '1944-04-20' }",
      "person: { born: '1944-04-20' }\n      home: { charges: [{ kind: meals, amount: { from: 10, to: 15.50 } }] }",
    );
    expect(runCases([write('r.yaml', ranged)]).mismatches).toEqual([]);
    expect(told(ranged, 'missing: []', 'totals.charges: { from: 30, to: 35.51 }')).toContain(
      'totals.charges: expected {"from":30,"to":35.51}, got {"from":30,"to":35.5}',
    );
  });
});

describe('a case that cannot be used says where and what to do', () => {
  test.each([
    [
      'a result that there is not',
      'pensionCredit.guarantee',
      'pensionCredit.gurantee',
      'cases.yaml: On the lowest income: expect.pensionCredit.gurantee: There is no such result. The results are: pensionCredit.assumedIncome,',
    ],
    [
      'a day that does not exist',
      '2026-11-02',
      '2026-11-31',
      'cases.yaml: On the lowest income: given.on: there is no day "2026-11-31". Write a day that exists, as "2026-11-02".',
    ],
    [
      'a day that is not in quotes',
      "'2026-11-02'",
      '2026-11-02',
      'cases.yaml: On the lowest income: given.on: write a day in quotes, as "2026-11-02".',
    ],
    [
      'a day without figures',
      '2026-11-02',
      '2027-04-05',
      'cases.yaml: On the lowest income: given.on: There is no ',
    ],
    [
      'a field that there is not',
      'person: {',
      'person: { age: 82,',
      'cases.yaml: On the lowest income: given.person.age: there is no such field. The fields here are: born,',
    ],
    [
      'no results at all',
      /expect:\n(.*\n)*/,
      'expect: {}\n',
      'cases.yaml: On the lowest income > expect: Name at least one result,',
    ],
    ['no source', '    source: The rules\n', '', 'cases.yaml: On the lowest income > source: '],
    ['no name', 'name: On the lowest income\n    ', '', 'cases.yaml: cases > item 1 > name: '],
    ['another engine', 'engine: costs', 'engine: cost', 'cases.yaml: engine: Say what the cases are for'],
    [
      'a field of its own',
      '    source: The rules',
      '    source: The rules\n    note: mine',
      'cases.yaml: On the lowest income > note: There is no field `note` here.',
    ],
    [
      'a pathway for costs',
      '    source: The rules',
      '    source: The rules\n    pathway: medway-extra-care',
      'cases.yaml: On the lowest income > pathway: A case about costs has no pathway. Remove this line.',
    ],
  ])('%s', (_name, from, to, said) => {
    expect(told(COSTS, from, to)).toContain(said);
  });

  test.each([
    ['no pathway', '"pathway":"medway-extra-care",', '', 'Too young > pathway: Say which pathway it is'],
    [
      'a pathway that there is not',
      'medway-extra-care',
      'kent-extra-care',
      'Too young: pathway: There is no pathway kent-extra-care. Choose one of: ',
    ],
    [
      'a question that there is not',
      '"age":54',
      '"years":54',
      'Too young: given.years: There is no such question. The questions are: age,',
    ],
    [
      'an answer that cannot be',
      '"age":54',
      '"age":"54"',
      'Too young: given.age: Give a number, or not-sure.',
    ],
    [
      'true for yes',
      '"not-sure"',
      'true',
      'Too young: given.ownsHome: Give a number, a word or a list of words.',
    ],
    [
      'a scheme that there is not',
      'schemes.atlas-place',
      'schemes.atlas-house',
      'Too young: expect.schemes.atlas-house: There is no such result. The results are: outcome,',
    ],
  ])('%s', (_name, from, to, said) => {
    expect(told(ELIGIBILITY, from, to, 'cases.json')).toContain(`cases.json: ${said}`);
  });
});

describe('the command', () => {
  function run(...places: string[]) {
    const { status, stdout, stderr } = spawnSync('node', ['src/commands/cases.ts', ...places], {
      encoding: 'utf8',
    });
    return { status, last: stdout.trimEnd().split('\n').at(-1), stdout, stderr };
  }

  test('exits 0 when all passed', () => {
    expect(run(write('cases.yaml', COSTS))).toEqual({
      status: 0,
      last: '1 passed, 0 failed',
      stdout: '1 passed, 0 failed\n',
      stderr: '',
    });
  });

  test('exits 1 when one failed, and prints it', () => {
    const { status, last, stdout } = run(write('cases.yaml', COSTS.replace('238', '239')));
    expect([status, last]).toEqual([1, '0 passed, 1 failed']);
    expect(stdout).toContain('pensionCredit.guarantee: expected 239, got 238');
  });

  test('exits 2 when a file cannot be used, though another failed too', () => {
    write('wrong.yaml', COSTS.replace('238', '239'));
    write('broken.yaml', COSTS.replace('missing', 'misssing'));
    const { status, last, stderr } = run(folder);
    expect([status, last]).toEqual([2, '0 passed, 2 failed']);
    expect(stderr).toContain('expect.misssing: There is no such result.');
  });

  test('exits 2 and says how it is used when no path is given', () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('npm run --silent cases -- tests content');
  });
});
