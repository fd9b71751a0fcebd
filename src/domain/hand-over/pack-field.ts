/** One field of a form as bits. Nothing can come out that the field does not allow. */
import { putSmall, takeSmall, widthFor, type BitWriter } from './bits.ts';

/**
 * A field that is carried. `text` is what was typed, whatever it is; `one` is one of its options; `many` are
 * some of them, with commas between. All that is here is part of what old codes hang on: see `Packing`.
 */
export type FieldToCarry =
  | { readonly kind: 'text'; readonly id: string; readonly label?: string }
  | {
      readonly kind: 'one' | 'many';
      readonly id: string;
      readonly label?: string;
      readonly options: readonly string[];
    };

/** What amounts and dates are mostly typed with, in four bits each; the sixteenth ends the text. */
const COMMON = '0123456789.,£ -';
const COMMON_WIDTH = 4;
const END = COMMON.length;
/** A longer text is no amount. It is cut, and the mark at its end keeps it from being read as one. */
export const LONGEST_TEXT = 60;
const CUT = '…';
const isCommon = (text: string): boolean => Array.from(text).every((letter) => COMMON.includes(letter));

/** What comes back of a value: empty when the field does not allow it, options in their own order. */
export function asCarried(field: FieldToCarry, value: string): string {
  if (field.kind === 'text')
    return value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT - CUT.length) + CUT : value;
  const chosen = field.kind === 'many' ? value.split(',') : [value];
  return field.options.filter((option) => chosen.includes(option)).join(',');
}

/** Adds the value of a field, as `asCarried` gives it. */
export function packField(field: FieldToCarry, value: string, bits: BitWriter): void {
  if (field.kind === 'one') bits.put(field.options.indexOf(value) + 1, widthFor(field.options.length + 1));
  else if (field.kind === 'many')
    for (const option of field.options) bits.put(Number(value.split(',').includes(option)), 1);
  else packText(value, bits);
}

function packText(text: string, bits: BitWriter): void {
  bits.put(Number(!isCommon(text)), 1);
  if (isCommon(text)) {
    for (const letter of text) bits.put(COMMON.indexOf(letter), COMMON_WIDTH);
    bits.put(END, COMMON_WIDTH);
  } else {
    putSmall(bits, text.length);
    for (let at = 0; at < text.length; at += 1) bits.put(text.charCodeAt(at), 16);
  }
}

/** The value that was packed. Any bits give a value that the field allows. */
export function unpackField(field: FieldToCarry, take: (width: number) => number): string {
  if (field.kind === 'one') return field.options[take(widthFor(field.options.length + 1)) - 1] ?? '';
  if (field.kind === 'many') return field.options.filter(() => take(1) === 1).join(',');
  let text = '';
  if (take(1) === 1) {
    const length = Math.min(takeSmall(take), LONGEST_TEXT);
    while (text.length < length) text += String.fromCharCode(take(16));
    return text;
  }
  for (;;) {
    const at = take(COMMON_WIDTH);
    if (at === END || text.length === LONGEST_TEXT) return text;
    text += COMMON.charAt(at);
  }
}
