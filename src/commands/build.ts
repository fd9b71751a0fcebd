/** `npm run build [-- --outDir FOLDER]`: builds the whole site, ready to publish. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './support/build-site.ts';
import { DIST } from './support/project.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string' } } });
const folder = values.outDir === undefined ? DIST : path.resolve(values.outDir);
if (!(await buildSite(folder))) process.exit(1);
console.log(`The site stands in ${folder}`);
