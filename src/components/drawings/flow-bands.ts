/**
 * Where the bands of the week's drawing lie. The labels beside it stand in rows of the same height, so a band
 * ends in the middle of its row, however tall the rows grow with the reader's text. Lengths are parts of a
 * square of 1,000 by 1,000, which the page stretches over the room between the labels.
 */
import type { Pence } from '#domain/money.ts';

export interface FlowIn {
  readonly id: string;
  readonly amount: Pence;
  readonly isHelp: boolean;
}

export interface FlowOut {
  readonly id: string;
  readonly amount: Pence;
  readonly help: readonly { readonly from: string; readonly amount: Pence }[];
  readonly own: Pence;
  readonly isLeft: boolean;
}

export interface Band {
  readonly kind: 'own' | 'help' | 'left';
  readonly from: string;
  readonly to: string;
  readonly amount: Pence;
  /** Its width, in the same measure for every band. */
  readonly width: number;
  readonly path: string;
}

/** The side of the square. */
export const SIDE = 1000;
const MIDDLE = SIDE / 2;
/** How much of a row, and of the middle, the widest band may fill. */
const FULLEST_ROW = 0.82;
const FULLEST_MIDDLE = 0.6;
/** What own money is called where it has come together. */
const PURSE = 'own';

interface End {
  readonly x: number;
  readonly y: number;
}

const round = (length: number): number => Math.round(length * 10) / 10;

/** A band of one width from its upper left corner to its upper right one, level at both ends. */
function bandPath(start: End, end: End, width: number): string {
  const half = round((start.x + end.x) / 2);
  const [y0, y1] = [round(start.y), round(end.y)];
  const [y2, y3] = [round(end.y + width), round(start.y + width)];
  return `M${start.x} ${y0}C${half} ${y0} ${half} ${y1} ${end.x} ${y1}V${y2}C${half} ${y2} ${half} ${y3} ${start.x} ${y3}z`;
}

/** Hands out the places along an upright line, from the top down. */
function placesFrom(top: number): (width: number) => number {
  let next = top;
  return (width) => {
    const place = next;
    next += width;
    return place;
  };
}

const totalOf = (flows: readonly { readonly amount: Pence }[]): number =>
  flows.reduce((total, { amount }) => total + amount, 0);

/** Every band of a week: own money comes together in the middle, help goes straight to its bill. */
export function drawBands(sources: readonly FlowIn[], uses: readonly FlowOut[]): Band[] {
  const purse = sources.filter(({ isHelp }) => !isHelp);
  const widest = Math.max(...[sources, uses].map((side) => largestIn(side) * side.length), 1);
  const unit = Math.min((SIDE * FULLEST_ROW) / widest, (SIDE * FULLEST_MIDDLE) / Math.max(totalOf(purse), 1));
  const topOf = (index: number, rows: number, amount: number): number =>
    (SIDE * (index + 0.5)) / rows - (amount * unit) / 2;

  const outTops = new Map(
    uses.map(({ id, amount }, index) => [id, placesFrom(topOf(index, uses.length, amount))]),
  );
  const placeAt = (id: string, width: number): number => outTops.get(id)?.(width) ?? 0;
  // The purse hangs between the rows that fill it and those that empty it, so that no band runs too steep.
  const level = (middleOf(sources, ({ isHelp }) => !isHelp) + middleOf(uses, ({ own }) => own > 0)) / 2;
  const purseTop = level - (totalOf(purse) * unit) / 2;
  const [intoPurse, outOfPurse] = [placesFrom(purseTop), placesFrom(purseTop)];

  const helpBands = sources.flatMap((source, index) => {
    if (!source.isHelp) return [];
    const place = placesFrom(topOf(index, sources.length, source.amount));
    return uses.flatMap(({ id, help }) =>
      help
        .filter(({ from }) => from === source.id)
        .map(({ amount }): Band => {
          const width = amount * unit;
          const [start, end] = [
            { x: 0, y: place(width) },
            { x: SIDE, y: placeAt(id, width) },
          ];
          return { kind: 'help', from: source.id, to: id, amount, width, path: bandPath(start, end, width) };
        }),
    );
  });
  const bandsIn = sources.flatMap(({ id, amount, isHelp }, index): Band[] => {
    if (isHelp) return [];
    const width = amount * unit;
    const start = { x: 0, y: topOf(index, sources.length, amount) };
    const path = bandPath(start, { x: MIDDLE, y: intoPurse(width) }, width);
    return [{ kind: 'own', from: id, to: PURSE, amount, width, path }];
  });
  const bandsOut = uses.flatMap(({ id, own, isLeft }): Band[] => {
    if (own === 0) return [];
    const width = own * unit;
    const start = { x: MIDDLE, y: outOfPurse(width) };
    const path = bandPath(start, { x: SIDE, y: placeAt(id, width) }, width);
    return [{ kind: isLeft ? 'left' : 'own', from: PURSE, to: id, amount: own, width, path }];
  });
  return [...helpBands, ...bandsIn, ...bandsOut];
}

function largestIn(flows: readonly { readonly amount: Pence }[]): number {
  return Math.max(...flows.map(({ amount }) => amount), 0);
}

/** The middle of the rows that are wanted. */
function middleOf<Row>(rows: readonly Row[], isWanted: (row: Row) => boolean): number {
  const middles = rows.flatMap((row, index) => (isWanted(row) ? [(SIDE * (index + 0.5)) / rows.length] : []));
  return middles.reduce((total, middle) => total + middle, 0) / Math.max(middles.length, 1);
}
