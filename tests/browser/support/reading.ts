/** Measures what older eyes need of text: its size, its lines, room between them, and nothing over it. */
import type { Page } from '@playwright/test';

/** Text smaller than this is too small, in CSS pixels. */
const SMALLEST_TEXT = 19;

/** How many pixels the page is wider than the window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Visible text that is too small, each with its size. */
export function findSmallText(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const small = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('script, style, noscript')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest) small.add(`${size} px: ${text.slice(0, 60)}`);
    }
    return [...small];
  }, SMALLEST_TEXT);
}

/** What WCAG 2.2, 1.4.8, asks of running text. In characters, parts of the line's height, and CSS pixels. */
const BLOCKS_OF_TEXT = { longestLine: 80, leastLineHeight: 1.5, leastGap: 0.5, headline: 28 };

/**
 * Running text that is hard to follow: lines of more than 80 characters, set flush on both sides, too close above
 * each other, or paragraphs that cannot be told from lines. Paragraphs stand apart when it is one and a half times
 * as far from the last line of one to the first line of the next as it is from line to line.
 */
export function findTiringText(page: Page): Promise<string[]> {
  return page.evaluate(({ longestLine, leastLineHeight, leastGap, headline }) => {
    const linesOf = (element: Element): { left: number; right: number; middle: number }[] => {
      const lines: { left: number; right: number; middle: number }[] = [];
      const range = document.createRange();
      for (const node of textsOf(element)) {
        range.selectNodeContents(node);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const middle = (top + bottom) / 2;
          const line = lines.find((other) => Math.abs(other.middle - middle) < 8);
          if (!line) lines.push({ left, right, middle });
          else {
            line.left = Math.min(line.left, left);
            line.right = Math.max(line.right, right);
          }
        }
      }
      return lines;
    };
    const textsOf = (element: Element): Node[] => {
      const texts: Node[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const isOwn =
          parent?.closest('p, li, dd, table, details, .visually-hidden, button, label') === element;
        if (isOwn && parent.checkVisibility() && node.textContent?.trim()) texts.push(node);
      }
      return texts;
    };
    const faults: string[] = [];
    for (const element of document.querySelectorAll('p, li, dd')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const texts = textsOf(element);
      const text = texts
        .map((node) => node.textContent?.replaceAll(/\s+/g, ' '))
        .join('')
        .trim();
      const lines = linesOf(element);
      if (text === '' || lines.length === 0) continue;
      const where = `${element.localName} “${text.slice(0, 40)}”`;
      const style = getComputedStyle(element);
      const width = lines.reduce((sum, { left, right }) => sum + right - left, 0);
      const longest = Math.max(...lines.map(({ left, right }) => right - left));
      const characters = Math.round((longest * text.length) / width);
      if (characters > longestLine) faults.push(`${characters} characters in a line: ${where}`);
      if (style.textAlign === 'justify') faults.push(`flush on both sides: ${where}`);
      // As large as a heading, and like one taken in at a glance: not running text.
      if (Number.parseFloat(style.fontSize) >= headline) continue;
      const lineHeight = Number.parseFloat(style.lineHeight) || 1.2 * Number.parseFloat(style.fontSize);
      const spacing = lineHeight / Number.parseFloat(style.fontSize);
      if (lines.length > 1 && spacing < leastLineHeight)
        faults.push(`lines ${spacing.toFixed(2)} apart: ${where}`);
      const next = element.nextElementSibling;
      if (element.localName !== 'p' || next?.localName !== 'p' || !next.checkVisibility()) continue;
      // Of a sentence, and with text of more than one: a block of text, as WCAG means it. A title is none.
      const isBlock = [element, next].some((one) => /[.?!”]\s+\S/.test(one.textContent));
      if (!isBlock || !/[.?!:”]$/.test(text)) continue;
      const gap = next.getBoundingClientRect().top - element.getBoundingClientRect().bottom;
      const sideBySide = next.getBoundingClientRect().top < element.getBoundingClientRect().bottom;
      // Half a pixel: a browser's own rounding.
      if (!sideBySide && gap < leastGap * lineHeight - 0.5)
        faults.push(`${gap.toFixed(1)} px to the next paragraph: ${where}`);
    }
    return faults;
  }, BLOCKS_OF_TEXT);
}

/** Telephone numbers and amounts of money that are broken over two lines. */
export function findBrokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      for (const found of (node.textContent ?? '').matchAll(
        /[−-]?£\d[\d,.]*\d|\b0\d{2,4} \d{3,6}(?: \d{3,4})?\b/g,
      )) {
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8)));
        if (lines.size > 1) broken.push(found[0]);
      }
    }
    return broken;
  });
}

/** Elements whose own text is cut off because their box is too small for it. */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isHiddenOnPurpose = clipPath !== 'none';
        const cutsX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        const cutsY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        return !isHiddenOnPurpose && (cutsX || cutsY) && element.checkVisibility();
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Pairs of texts that lie over each other, so that neither can be read. */
export function findOverlappingText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Words for the ear alone, which take no room: cut away all round. */
    const isForTheEar = (element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement)
        if (getComputedStyle(one).clipPath !== 'none') return true;
      return false;
    };
    const lines: { text: string; box: DOMRect }[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      // What is in a list to choose from is drawn by the browser.
      if (element.closest('script, style, option') || isForTheEar(element)) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    return lines.flatMap(({ text, box }, index) => {
      // The box of a line of letters is higher than what is drawn of them: a quarter above and below is empty.
      const room = box.height / 4;
      const overlapping: string[] = [];
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > box.bottom - room) break;
        const isBeside = other.box.left > box.right - room || other.box.right < box.left + room;
        if (!isBeside) overlapping.push(`“${text.slice(0, 30)}” and “${other.text.slice(0, 30)}”`);
      }
      return overlapping;
    });
  });
}

/** How much of the height of the window is covered by what stays when the page is scrolled, from 0 to 1. */
export function measureStickyShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const heights = [...document.querySelectorAll('body *')]
      .filter(
        (element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility(),
      )
      .map((element) => element.getBoundingClientRect().height);
    return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
  });
}
