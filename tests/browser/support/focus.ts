/** Looks whether the place of the keyboard can be seen: by the pixels that change, not by what a style says. */
import type { Page } from '@playwright/test';
import { countChanged, readPicture } from './pixels.ts';

/** Between the two states of a pixel, so that the change counts (WCAG 2.4.13). */
const CONTRAST = 3;
/** Room around a stop for its ring, in CSS pixels. */
const ROUND = 16;

/** What the keyboard is on now, in CSS pixels from the corner of the window. */
interface Focused {
  readonly name: string;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How many pixels a line of 2 px has inside its edge. */
  readonly border: number;
  /** What lies over it, if anything does. */
  readonly coveredBy: string | null;
}

function describeFocused(page: Page, within: string): Promise<Focused | null> {
  return page.evaluate(
    ([selector, round]) => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || !element.closest(selector))
        return null;
      const boxes = [...element.getClientRects()];
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const seen = [...boxes, ...(label?.getClientRects() ?? [])];
      const left = Math.max(0, Math.min(...seen.map((box) => box.left)) - round);
      const top = Math.max(0, Math.min(...seen.map((box) => box.top)) - round);
      const right = Math.min(innerWidth, Math.max(...seen.map((box) => box.right)) + round);
      const bottom = Math.min(innerHeight, Math.max(...seen.map((box) => box.bottom)) + round);
      // Along the middle of each line. Its edges are looked at below: the ring round them must be seen.
      const covers = boxes.flatMap((box) =>
        [box.left + 4, box.left + box.width / 2, box.right - 4].map((x) => {
          const y = box.top + box.height / 2;
          const there = document.elementFromPoint(x, y);
          if (!there) return 'the edge of the window';
          const isOwn = element.contains(there) || there.contains(element) || label?.contains(there);
          return isOwn ? null : there.outerHTML.slice(0, 80);
        }),
      );
      return {
        name: element.outerHTML.slice(0, 100),
        clip: { x: left, y: top, width: right - left, height: bottom - top },
        border: boxes.reduce((sum, { width, height }) => sum + 4 * (width + height) - 16, 0),
        coveredBy: covers.find((cover) => cover !== null) ?? null,
      };
    },
    [within, ROUND] as const,
  );
}

/**
 * Presses Tab through the part of the page that `within` selects, from its start, and compares each stop with and
 * without the keyboard on it. At least as many pixels must change, by 3:1, as a line of 2 px round it would have
 * (WCAG 2.4.13), and nothing may lie over it (2.4.12). Returns what is wrong.
 */
export async function findHiddenFocus(page: Page, within = 'main'): Promise<string[]> {
  const faults: string[] = [];
  // Nothing between two looks at a stop may change but the focus.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const count = await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-color: transparent !important }');
    document.adoptedStyleSheets.push(sheet);
    const start = document.querySelector<HTMLElement>(selector);
    if (start && start !== document.body) {
      const had = start.getAttribute('tabindex');
      start.tabIndex = -1;
      start.focus();
      start.blur();
      if (had === null) start.removeAttribute('tabindex');
    }
    return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
      .length;
  }, within);
  for (let press = 0; press < count; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await describeFocused(page, within);
    if (!focused) break;
    const { name, clip, border, coveredBy } = focused;
    const after = readPicture(await page.screenshot({ clip }));
    // The browser keeps the place: the next Tab goes on from here.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const before = readPicture(await page.screenshot({ clip }));
    const changed = countChanged(before, after, CONTRAST);
    if (changed < border) faults.push(`${changed} of ${Math.round(border)} pixels change: ${name}`);
    if (coveredBy !== null) faults.push(`${name} lies under ${coveredBy}`);
  }
  return faults;
}
