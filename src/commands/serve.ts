/** `npm run serve [-- FOLDER]`: serves a built site as it stands, without building, and prints its address. */
import path from 'node:path';
import { DIST } from './support/project.ts';
import { serveSite } from './support/site-server.ts';

const [folder = DIST] = process.argv.slice(2);
await serveSite(path.resolve(folder));
