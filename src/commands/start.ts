/** `npm start`: builds the site when something has changed, serves it and prints its address. */
import { buildSite, isBuildCurrent } from './support/build-site.ts';
import { DIST } from './support/project.ts';
import { serveSite } from './support/site-server.ts';

if (!isBuildCurrent() && !(await buildSite(DIST))) process.exit(1);
await serveSite(DIST);
