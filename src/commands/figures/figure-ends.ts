/** Which national figures hold on a day, and how long they still will. */
import path from 'node:path';
import { daysBetween, type IsoDate } from '#domain/calendar.ts';
import { formatDay } from '#domain/date-words.ts';
import type { RateFile } from '#schemas/rate.ts';
import { readContent } from '../content/read-content.ts';
import { ROOT } from '../support/project.ts';

/** Figures that end within so many days are worth a warning: the new ones are published some weeks before April. */
const SOON = 60;

/** One figure and its last day. */
export interface FigureEnd {
  readonly label: string;
  /** Its file: `content/rates/pension-credit.yaml`. */
  readonly file: string;
  readonly lastDay: IsoDate;
  /** Whole days from the day of the check to the last one; below nothing when it has ended. */
  readonly daysLeft: number;
  /** True when some value holds on the day of the check. */
  readonly holds: boolean;
}

/** A file of content/rates and what stands in it. */
interface NamedFile {
  readonly file: string;
  readonly data: RateFile;
}

/** Every figure with its last day, the first to end first. */
export function listFigureEnds(files: readonly NamedFile[], today: IsoDate): FigureEnd[] {
  const ends = files.flatMap(({ file, data }) =>
    data.figures.map(({ label, values }): FigureEnd => {
      const lastDay = values.reduce((last, { to }) => (to > last ? to : last), '');
      const holds = values.some(({ from, to }) => from <= today && today <= to);
      return { label, file, lastDay, daysLeft: daysBetween(today, lastDay), holds };
    }),
  );
  return ends.sort(
    (one, other) => one.daysLeft - other.daysLeft || one.label.localeCompare(other.label, 'en-GB'),
  );
}

/** The figures of the project's own content. What is wrong with its files is for `check:content` to say. */
export function readFigureFiles(): readonly NamedFile[] {
  return readContent(path.join(ROOT, 'content')).content.rates;
}

const count = (figures: readonly unknown[]): string =>
  figures.length === 1 ? 'One figure' : `${figures.length} figures`;

/** What somebody who is about to publish must hear: nothing when every figure holds for long enough. */
export function warnOfEnds(ends: readonly FigureEnd[], today: IsoDate): string[] {
  const out = ends.filter(({ holds }) => !holds);
  const soon = ends.filter(({ holds, daysLeft }) => holds && daysLeft <= SOON);
  return [
    ...(out.length > 0
      ? [
          `STOP: ${count(out)} of ${ends.length} will not do for ${formatDay(today)}.`,
          ...out.map(({ label, file, lastDay }) => `  ${label} (${file}): known to ${formatDay(lastDay)}.`),
          'Every page hides the sums that need them, and says who to ring.',
          'Put the new figures in: content/README.md, “Put up a figure in April”. Then build again.',
        ]
      : []),
    ...(soon.length > 0
      ? [`${count(soon)} will end within ${SOON} days, the first on ${formatDay(soon[0]?.lastDay ?? today)}.`]
      : []),
  ];
}
