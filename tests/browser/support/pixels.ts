/** Pictures of the screen as numbers: how far two colours differ to the eye. */
import { PNG } from 'pngjs';

/** A picture of the screen, as Playwright takes it. */
export const readPicture = (png: Buffer): PNG => PNG.sync.read(png);

/** How bright each value of a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
const BRIGHTNESS = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** How bright the pixel is that starts at this byte, from 0 to 1. */
export function brightnessAt({ data }: PNG, byte: number): number {
  const part = (offset: number): number => BRIGHTNESS[data[byte + offset] ?? 0] ?? 0;
  return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
}

/** The contrast of two brightnesses, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** How many pixels of two pictures of the same place differ by at least this contrast. */
export function countChanged(before: PNG, after: PNG, contrast: number): number {
  let changed = 0;
  for (let byte = 0; byte < before.data.length; byte += 4)
    if (contrastOf(brightnessAt(before, byte), brightnessAt(after, byte)) >= contrast) changed += 1;
  return changed;
}

/** A part of a picture, in pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many pixels in a part of a picture stand out by at least this contrast from the colour most of it has. */
export function countStandingOut(picture: PNG, part: Part, contrast: number): number {
  const left = Math.max(0, Math.floor(part.left));
  const right = Math.min(picture.width, Math.ceil(part.right));
  const levels: number[] = [];
  for (
    let y = Math.max(0, Math.floor(part.top));
    y < Math.min(picture.height, Math.ceil(part.bottom));
    y += 1
  )
    for (let x = left; x < right; x += 1) levels.push(brightnessAt(picture, (y * picture.width + x) * 4));
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [ground] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  return levels.filter((level) => contrastOf(level, ground) >= contrast).length;
}
