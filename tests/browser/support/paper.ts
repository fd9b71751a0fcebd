/** Looks at a page as it is printed, for those who would rather hold it in their hands. */
import type { Page } from '@playwright/test';

/** Lays the page out as for a sheet of A4 between its margins, and tells its scripts that it is being printed. */
export async function layOutForPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  // 210 mm less 14 mm on each side, at 96 px to the inch.
  await page.setViewportSize({ width: 688, height: 971 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/**
 * What is wrong with a page laid out for paper: words that are not black on white, links to other sites without
 * their address, what only works on a screen, what stays closed, and headings that may stand alone.
 */
export function findPaperFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const shorten = (element: Element): string => element.outerHTML.slice(0, 100);

    const groundOf = (element: Element): string => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(one);
        if (backgroundImage !== 'none') return backgroundImage;
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || !isSeen(element)) continue;
      const { color, fill } = getComputedStyle(element);
      const ink = element instanceof SVGElement ? fill : color;
      const ground = groundOf(element);
      if (ink !== 'rgb(0, 0, 0)' || ground !== 'rgb(255, 255, 255)')
        faults.add(`${ink} on ${ground}: ${shorten(element)}`);
    }

    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
      if (!isSeen(link) || link.origin === location.origin) continue;
      const shown = link.textContent + getComputedStyle(link, '::after').content;
      if (!shown.includes(link.getAttribute('href') ?? '')) faults.add(`no address: ${shorten(link)}`);
    }

    // Samples of controls are there to be looked at, also on paper.
    for (const control of document.querySelectorAll('button, input, select, textarea, nav, .skip-link'))
      if (isSeen(control) && !control.closest('[data-sample]'))
        faults.add(`of no use on paper: ${shorten(control)}`);
    for (const element of document.querySelectorAll('body *'))
      if (/fixed|sticky/.test(getComputedStyle(element).position) && isSeen(element))
        faults.add(`on every sheet: ${shorten(element)}`);
    for (const details of document.querySelectorAll('details')) {
      if (!isSeen(details)) continue;
      const closed = [...details.children].filter(({ localName }) => localName !== 'summary');
      if (closed.some((child) => !isSeen(child) || child.getBoundingClientRect().height === 0))
        faults.add(`closed: ${shorten(details)}`);
    }
    /** In a box that stays on one sheet, with more in it than the heading. */
    const isKeptWhole = (heading: Element): boolean => {
      for (let box = heading.parentElement; box; box = box.parentElement) {
        const { breakInside } = getComputedStyle(box);
        if (breakInside === 'avoid' && box.innerText.trim() !== heading.textContent.trim()) return true;
      }
      return false;
    };
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6'))
      if (isSeen(heading) && getComputedStyle(heading).breakAfter !== 'avoid' && !isKeptWhole(heading))
        faults.add(`may stand alone: ${shorten(heading)}`);
    return [...faults];
  });
}
