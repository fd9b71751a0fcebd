/**
 * `npm run check:figures`: lists every national figure with its last day, as of SOURCE_DATE or today. Warns of those
 * that end within 60 days, and exits 1 when one has ended. Run it before you publish.
 */
import { readBuildDay } from '#schemas/build-day.ts';
import { listFigureEnds, readFigureFiles, warnOfEnds } from './figures/figure-ends.ts';

const today = readBuildDay(process.env.SOURCE_DATE, new Date());
const ends = listFigureEnds(readFigureFiles(), today);
for (const { label, lastDay, daysLeft, holds } of ends)
  console.log(`${lastDay}  ${(holds ? `${daysLeft} days` : 'ENDED').padStart(9)}  ${label}`);
console.log('');
for (const warning of warnOfEnds(ends, today)) console.error(warning);
if (ends.some(({ holds }) => !holds)) process.exitCode = 1;
else console.log(`All ${ends.length} figures hold on ${today}.`);
