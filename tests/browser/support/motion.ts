/** Measures what moves on a page: by itself, or because something came late. */
import type { Page } from '@playwright/test';

/** What still moves although the reader asked for less motion, with how long it takes. */
export function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLonger = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const moving = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => `running: ${effect?.getComputedTiming().duration?.toString() ?? ''} ms`);
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth')
      moving.push('smooth scrolling');
    const styled = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop', '::details-content'].flatMap((part) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part);
        const isAnimated = animationName !== 'none' && isLonger(animationDuration);
        if (!isAnimated && !isLonger(transitionDuration)) return [];
        return [`${element.localName}.${element.getAttribute('class') ?? ''}${part ?? ''}`];
      }),
    );
    return [...moving, ...new Set(styled)];
  });
}

/** Keeps each typeface back until the page has been painted once, as on a slow line. Call it before opening a page. */
export async function makeTypefacesLate(page: Page): Promise<void> {
  let paint: () => void = () => undefined;
  const painted = new Promise<void>((resolve) => {
    paint = resolve;
  });
  await page.exposeFunction('reportPaint', paint);
  await page.addInitScript(() => {
    const { reportPaint } = window as unknown as { reportPaint: () => void };
    new PerformanceObserver(() => {
      reportPaint();
    }).observe({ type: 'paint', buffered: true });
  });
  await page.route(/\.woff2?$/, async (route) => {
    await painted;
    await route.continue();
  });
}

/** How far parts of the page have moved since it was opened, typefaces and all (0 is not at all), with what moved. */
export function measureLayoutShift(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        const moved = sources
          .map(
            ({ node }) =>
              (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 80) ?? '',
          )
          .join(' ');
        shifts.push(`${value.toFixed(4)}: ${moved}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // Two frames: one to draw what is waiting, one for the observer to hear of it.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return shifts;
  });
}
