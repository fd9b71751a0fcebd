/** Everything that an editor has to put right in a content folder, a line for each. */
import { checkReferences } from './check-references.ts';
import { readContent } from './read-content.ts';

/**
 * `file: field: what is wrong. What to do. (line 12)` for every fault in the folder, and how many files were read.
 * A file that cannot be read is missing for all that name it, so names are checked only when every file can be.
 */
export function listFaults(folder: string): { readonly faults: string[]; readonly files: number } {
  const { content, faults } = readContent(folder);
  const told = faults.length > 0 ? faults : checkReferences(content);
  return {
    faults: told.map(({ file, field, message, line }) => `${file}: ${field}: ${message} (line ${line})`),
    files: Object.values(content).reduce((sum, entries) => sum + entries.length, 0),
  };
}
