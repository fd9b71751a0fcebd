/**
 * `npm run check:content [-- FOLDER]`: reads every content file and checks what the files say of each other.
 * Prints each fault as `file: field: what is wrong. What to do. (line)`, and exits 1 when there is one.
 */
import path from 'node:path';
import { checkReferences } from './content/check-references.ts';
import { readContent } from './content/read-content.ts';
import { ROOT } from './support/project.ts';

const [folder = path.join(ROOT, 'content')] = process.argv.slice(2);
const { content, faults } = readContent(path.resolve(folder));
const files = Object.values(content).reduce((sum, entries) => sum + entries.length, 0);

// A file that cannot be read is missing for all that name it: put that right first.
const told = faults.length > 0 ? faults : checkReferences(content);
for (const { file, field, message, line } of told)
  console.error(`${file}: ${field}: ${message} (line ${line})`);
if (told.length > 0) {
  console.error(`\n${told.length} ${told.length === 1 ? 'thing' : 'things'} to put right in content.`);
  process.exitCode = 1;
} else console.log(`The content is in order: ${files} files.`);
