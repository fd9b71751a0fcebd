/** Finds the files of cases that a person named, or that stand in the folders they named. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CaseFault } from './case-fault.ts';

const CASE_FILE = /\.(?:json|ya?ml)$/;
/** What installs, builds and tests write; nobody keeps cases there. */
const PASSED_OVER = /^(?:node_modules|dist|test-results|playwright-report|\..*)$/;

/** A file that may hold cases. */
export interface FoundFile {
  readonly path: string;
  /** Named by itself, so it must be a case file; in a folder other files are passed over. */
  readonly isNamed: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return PASSED_OVER.test(entry.name) ? [] : filesIn(place);
      return CASE_FILE.test(entry.name) ? [place] : [];
    });
}

/** The files at a path: the file itself, or those in the folder and below. Throws CaseFault when there is none. */
export function findCaseFiles(place: string): FoundFile[] {
  if (!existsSync(place)) throw new CaseFault('', 'There is no such file or folder. Check the path.');
  if (statSync(place).isDirectory()) return filesIn(place).map((file) => ({ path: file, isNamed: false }));
  if (!CASE_FILE.test(place)) throw new CaseFault('', 'A file of cases ends in .json, .yaml or .yml.');
  return [{ path: place, isNamed: true }];
}
