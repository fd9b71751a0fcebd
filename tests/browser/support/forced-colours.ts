/** Looks whether controls and pictures can be seen where a reader's device sets all colours: by their pixels. */
import type { Page } from '@playwright/test';
import { countStandingOut, readPicture } from './pixels.ts';

/** Against the ground, for edges and pictures (WCAG 2.2, 1.4.11). */
const CONTRAST = 3;

interface Seen {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many pixels must stand out from the ground. */
  readonly least: number;
}

/**
 * What cannot be seen in the colours that the page has now. A field needs an edge, so half of a line of one pixel
 * round it; words need ten pixels a letter; a picture of lines a fiftieth of its room.
 */
export async function findUnseen(page: Page): Promise<string[]> {
  const places = await page.evaluate(() => {
    const seen: Seen[] = [];
    const add = (element: Element, measure: (box: DOMRect) => number): void => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const isThere = width > 1 && height > 1 && bottom + scrollY > 0 && right > 0;
      // One pixel more on each side, so that there is ground to stand out from.
      const part = { left: left - 1, top: top - 1 + scrollY, right: right + 1, bottom: bottom + 1 + scrollY };
      const least = measure(new DOMRect(left, top, width, height));
      if (isThere) seen.push({ what: element.outerHTML.slice(0, 120), ...part, least });
    };
    for (const field of document.querySelectorAll('input, select, textarea'))
      add(field, ({ width, height }) => width + height);
    for (const control of document.querySelectorAll('a[href], button, summary, label')) {
      const forTheEar = [...control.querySelectorAll('.visually-hidden')].map(
        ({ textContent }) => textContent,
      );
      const letters = control.textContent.trim().length - forTheEar.join('').length;
      if (letters > 0) add(control, () => 10 * letters);
    }
    for (const picture of document.querySelectorAll('svg'))
      add(picture, ({ width, height }) => (width * height) / 50);
    return seen;
  });
  const picture = readPicture(await page.screenshot({ fullPage: true, animations: 'disabled' }));
  return places.flatMap(({ what, least, ...part }) => {
    const count = countStandingOut(picture, part, CONTRAST);
    return count < least ? [`${count} of ${Math.round(least)} pixels stand out: ${what}`] : [];
  });
}
