/** How far a word that was typed is from one that was meant. */

/** A slip in four letters, two in eight: more would make any word fit. */
const LETTERS_FOR_ONE = 4;
const LETTERS_FOR_TWO = 8;

/** How many slips are forgiven in a word of so many letters. */
export function slipsForgiven(letters: number): number {
  if (letters < LETTERS_FOR_ONE) return 0;
  return letters < LETTERS_FOR_TWO ? 1 : 2;
}

/**
 * The fewest slips that make `typed` of the start of `word`: a letter too many, too few or wrong, or two changed
 * round. Infinity when there are more than `most`.
 */
export function countSlips(typed: string, word: string, most: number): number {
  if (word.length < typed.length - most) return Infinity;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    let fewest = row;
    const letter = typed.charCodeAt(row - 1);
    for (let column = 1; column <= width; column += 1) {
      const other = word.charCodeAt(column - 1);
      let slips = Math.min(
        (last[column - 1] ?? 0) + (letter === other ? 0 : 1),
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
      const isTurned =
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === other;
      if (isTurned) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      next[column] = slips;
      if (slips < fewest) fewest = slips;
    }
    if (fewest > most) return Infinity;
    before = last;
    last = next;
  }
  const slips = Math.min(...last);
  return slips > most ? Infinity : slips;
}
