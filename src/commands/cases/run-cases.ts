import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Case, CaseFile } from '#schemas/case-file.ts';
import { CaseFault } from './case-fault.ts';
import { costsEngine, eligibilityEngine, type Engine } from './engines.ts';
import { findCaseFiles, type FoundFile } from './find-case-files.ts';
import { readCaseFile } from './read-case-file.ts';

/** What came of a run. */
export interface CasesRun {
  readonly passed: number;
  readonly failed: number;
  /** One line for each result that is not as expected: file, case, field, expected, got. */
  readonly mismatches: readonly string[];
  /** One entry for each file or case that cannot run: file, case, field and what to do. */
  readonly faults: readonly string[];
}

const engines = new Map<CaseFile['engine'], Engine>();

/** The engine with this name; it reads the site's content once. Throws CaseFault when that cannot be read. */
function engineOf(name: CaseFile['engine']): Engine {
  const engine = engines.get(name) ?? (name === 'costs' ? costsEngine() : eligibilityEngine());
  engines.set(name, engine);
  return engine;
}

/** A result as a case may expect it: two bounds that are one amount may be written as one. */
function agrees(expected: unknown, got: unknown): boolean {
  if (isDeepStrictEqual(expected, got)) return true;
  return typeof expected === 'number' && isDeepStrictEqual({ from: expected, to: expected }, got);
}

function mismatchesIn(worked: Case, engine: Engine): string[] {
  const result = engine(worked);
  return Object.entries(worked.expect).flatMap(([field, expected]) => {
    const got = result(field);
    if (agrees(expected, got)) return [];
    return [`${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];
  });
}

/** Runs every case in these files and folders. Never throws for what stands in a file. */
export function runCases(places: readonly string[]): CasesRun {
  const mismatches: string[] = [];
  const faults: string[] = [];
  let passed = 0;
  let failed = 0;
  /** Counts whatever cannot run as failed, and goes on with the rest. */
  function attempt(where: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof CaseFault)) throw error;
      failed += 1;
      faults.push(`${where}: ${error.message}`);
    }
  }

  const files = new Map<string, FoundFile>();
  for (const place of places)
    attempt(place, () => {
      for (const file of findCaseFiles(place)) {
        const known = files.get(path.resolve(file.path));
        if (!known?.isNamed) files.set(path.resolve(file.path), file);
      }
    });

  for (const file of files.values())
    attempt(file.path, () => {
      const read = readCaseFile(file);
      if (!read) return;
      const engine = engineOf(read.engine);
      for (const worked of read.cases)
        attempt(`${file.path}: ${worked.name}`, () => {
          const found = mismatchesIn(worked, engine);
          mismatches.push(...found.map((line) => `${file.path}: ${worked.name}: ${line}`));
          if (found.length === 0) passed += 1;
          else failed += 1;
        });
    });

  if (passed + failed === 0)
    faults.push(
      `${places.join(', ')}: There are no cases here. Name a file of cases, or a folder with some.`,
    );
  return { passed, failed, mismatches, faults };
}
