/** Measures what older eyes and hands need: size of text, size of targets, and no sideways scrolling. */
import type { Page } from '@playwright/test';

/** Text smaller than this is too small, in CSS pixels. */
const SMALLEST_TEXT = 19;
/** A target smaller than this on either side is too small to hit, in CSS pixels. */
const SMALLEST_TARGET = 44;

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

/**
 * Links, buttons and fields that are too small to hit, each with its size. A link inside a sentence is as high
 * as the line, which the rule allows; a box or circle counts together with its label.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInSentence = (element: Element): boolean => {
      const { display } = getComputedStyle(element);
      const block = element.closest('p, li, dd, dt, td, th, caption, figcaption, summary, label');
      const around = (block?.textContent ?? '').trim().length - element.textContent.trim().length;
      return display === 'inline' && around > 0;
    };
    const boxOf = (element: Element): DOMRect => {
      const own = element.getBoundingClientRect();
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return labels
        .map((label) => label.getBoundingClientRect())
        .reduce((sum, box) => {
          const left = Math.min(sum.left, box.left);
          const top = Math.min(sum.top, box.top);
          return new DOMRect(
            left,
            top,
            Math.max(sum.right, box.right) - left,
            Math.max(sum.bottom, box.bottom) - top,
          );
        }, own);
    };
    return (
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInSentence(element))
        .map((element) => ({ element, box: boxOf(element) }))
        // Kept off the screen until the keyboard reaches it.
        .filter(({ box }) => box.width > 1 && box.bottom > 0)
        // Half a pixel: a browser's own rounding.
        .filter(({ box }) => Math.min(box.width, box.height) < smallest - 0.5)
        .map(({ element, box }) => {
          const size = `${Math.round(box.width)} by ${Math.round(box.height)} px`;
          return `${size}: ${element.outerHTML.slice(0, 120)}`;
        })
    );
  }, SMALLEST_TARGET);
}

/** Links, buttons and fields that look the same with the keyboard on them as without. Press Tab first. */
export function findHiddenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (element: Element): string => {
      const style = getComputedStyle(element);
      const outline = style.outlineStyle === 'none' ? 'none' : `${style.outlineWidth} ${style.outlineColor}`;
      return [outline, style.boxShadow, style.backgroundColor, style.borderColor].join(' ');
    };
    const start = document.activeElement;
    const hidden: string[] = [];
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      element.blur();
      // A field that is drawn by its label shows the keyboard there.
      const shown = (element instanceof HTMLInputElement ? element.labels?.[0] : undefined) ?? element;
      const before = look(element) + look(shown);
      element.focus();
      if (look(element) + look(shown) === before) hidden.push(element.outerHTML.slice(0, 120));
    }
    if (start instanceof HTMLElement) start.focus();
    return hidden;
  });
}

/** Telephone numbers that are broken over two lines. */
export function findBrokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => link.getClientRects().length > 1)
      .map((link) => link.textContent),
  );
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
