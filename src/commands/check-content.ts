/**
 * `npm run check:content [-- FOLDER]`: reads every content file and checks what the files say of each other.
 * Prints each fault with its file, its field and what to do, and exits 1 when there is one.
 */
import path from 'node:path';
import { listFaults } from './content/list-faults.ts';
import { ROOT } from './support/project.ts';

const [folder = path.join(ROOT, 'content')] = process.argv.slice(2);
const { faults, files } = listFaults(path.resolve(folder));
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? 'thing' : 'things'} to put right in content.`);
  process.exitCode = 1;
} else console.log(`The content is in order: ${files} files.`);
