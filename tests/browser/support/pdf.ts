/** Reads of a PDF what Chromium writes in plain text: its sheets, and where each heading stands. */
import type { Page } from '@playwright/test';

/** A heading as it is printed. */
interface PrintedHeading {
  readonly title: string;
  /** Counted from 1. */
  readonly sheet: number;
  /** From its top to the lower edge of the sheet, in points (1/72 of an inch). */
  readonly fromBottom: number;
}

/** What has been printed. */
export interface Printed {
  readonly sheets: number;
  readonly headings: readonly PrintedHeading[];
}

/** The lower margin of src/styles/print.css, 18 mm, in points. */
const LOWER_MARGIN = 51;
/** A heading of the smallest kind and one line under it take this much at least, in points. */
const HEADING_AND_LINE = 34;

function readTitle(written: string): string {
  if (!written.startsWith('<')) return written.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  const bytes = Buffer.from(written.slice(1, -1), 'hex');
  return bytes.subarray(2).swap16().toString('utf16le');
}

/** Prints the page on A4 and reads what came out. Throws when it is not a PDF. */
export async function printPage(page: Page): Promise<Printed> {
  const pdf = (
    await page.pdf({ format: 'A4', preferCSSPageSize: true, outline: true, tagged: true })
  ).toString('latin1');
  if (!pdf.startsWith('%PDF-')) throw new Error('What was printed is not a PDF.');
  const pages = [...pdf.matchAll(/^(\d+) 0 obj\n<<\/Type \/Page\b/gm)].map(([, id]) => Number(id));
  // Objects are numbered as they are begun: the sheets in their order.
  const sheets = pages.sort((one, other) => one - other);
  const dests = pdf.matchAll(
    /\/Title (\((?:\\.|[^\\)])*\)|<[0-9A-F]*>)\s*\/Dest \[(\d+) 0 R \/XYZ [\d.-]+ ([\d.-]+) /g,
  );
  const headings = [...dests].map(([, title = '', id, y]) => ({
    title: readTitle(title),
    sheet: sheets.indexOf(Number(id)) + 1,
    fromBottom: Number(y),
  }));
  return { sheets: sheets.length, headings };
}

/** Headings at the end of a sheet with nothing under them. */
export function findLoneHeadings({ headings }: Printed): string[] {
  return headings
    .filter(({ fromBottom }) => fromBottom - LOWER_MARGIN < HEADING_AND_LINE)
    .map(({ title, sheet }) => `“${title}” stands alone at the end of sheet ${sheet}.`);
}
