import { readFileSync } from 'node:fs';
import { caseFileSchema, type CaseFile } from '#schemas/case-file.ts';
import { describePath, explainIssue, plainWords, valueAt } from '../content/explain-issue.ts';
import { parseContentFile, SyntaxFault, type Path } from '../content/parse-file.ts';
import { CaseFault } from './case-fault.ts';
import type { FoundFile } from './find-case-files.ts';

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CaseFault('', 'The file cannot be opened. Check that you may read it.');
  }
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parseContentFile(text, false).data;
  } catch (error) {
    if (error instanceof SyntaxFault) throw new CaseFault('', error.message);
    if (error instanceof SyntaxError)
      throw new CaseFault('', `This is not JSON: ${error.message}. Correct it.`);
    throw error;
  }
}

/** Where a fault stands, with the case by its name when it has one. */
function placeOf(data: unknown, at: Path): string {
  const name = at[0] === 'cases' ? valueAt(data, [...at.slice(0, 2), 'name']) : undefined;
  return typeof name === 'string' ? [name, ...at.slice(2).map(String)].join(' > ') : describePath(data, at);
}

/**
 * Reads a file of cases. Undefined for a file in a folder that is none: it has neither `engine` nor `cases`.
 * Throws CaseFault for one that cannot be read or does not fit.
 */
export function readCaseFile({ path: file, isNamed }: FoundFile): CaseFile | undefined {
  const data = parse(file);
  const isCaseFile = typeof data === 'object' && data !== null && ('engine' in data || 'cases' in data);
  if (!isCaseFile && !isNamed) return undefined;
  const result = caseFileSchema.safeParse(data, { error: plainWords });
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => explainIssue(caseFileSchema, data, issue));
  throw new CaseFault('', faults.map(({ at, message }) => `${placeOf(data, at)}: ${message}`).join('\n  '));
}
