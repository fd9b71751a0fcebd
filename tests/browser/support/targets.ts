/** Measures what older hands need: targets that can be hit. */
import type { Page } from '@playwright/test';

/** In CSS pixels: what a target measures on its shorter side; inside a sentence; an answer and a main button. */
const SIZES = { target: 44, inSentence: 24, main: 64 };

/** Answers, fields and the button that leads on: see src/styles/forms.css. */
const MAIN_TARGETS = '.choice-label, .input, .select, .search-words, .button:not(.button-quiet, .skip-link)';

/**
 * Links, buttons and fields that are too small to hit, each with its size. A link inside a sentence is as high
 * as the line, which the rule allows, as long as 24 px round its middle are its own (WCAG 2.5.8, spacing); a box
 * or circle counts together with its label.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([{ target, inSentence, main }, mainTargets]) => {
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
      const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: boxOf(element) }))
        // Kept off the screen until the keyboard reaches it.
        .filter(({ box }) => box.width > 1 && box.bottom + scrollY > 0);
      const isCrowded = (element: Element): boolean =>
        [...element.getClientRects()].some((line) => {
          const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
          const isFree = Math.min(line.width, line.height) >= inSentence;
          return targets.some((other) => {
            if (isFree || other.element === element || element.contains(other.element)) return false;
            return [...other.element.getClientRects()].some(({ left, top, right, bottom }) => {
              const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
              return Math.hypot(dx, dy) < inSentence / 2;
            });
          });
        });
      const leastOf = (element: Element): number => (element.matches(mainTargets) ? main : target);
      const small = targets.flatMap(({ element, box }) => {
        const size = `${Math.round(box.width)} by ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 120)}`;
        if (isInSentence(element)) return isCrowded(element) ? [`too close to another: ${size}`] : [];
        // Half a pixel: a browser's own rounding.
        return Math.min(box.width, box.height) < target - 0.5 || box.height < leastOf(element) - 0.5
          ? [size]
          : [];
      });
      const lowAnswers = [...document.querySelectorAll('.choice-label')]
        .filter((label) => label.checkVisibility() && label.getBoundingClientRect().height < main - 0.5)
        .map((label) => `less than ${main} px high: ${label.textContent.slice(0, 60)}`);
      return [...small, ...lowAnswers];
    },
    [SIZES, MAIN_TARGETS] as const,
  );
}
