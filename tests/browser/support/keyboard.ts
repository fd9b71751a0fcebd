/** Walks through a page with the Tab key, as someone does who has no mouse. */
import type { Page } from '@playwright/test';

/** A place where the keyboard stops. Lengths are in CSS pixels from the top left corner of the page. */
interface Stop {
  /** The same for every button of one group: Tab stops at a group once, and the arrows go on from there. */
  readonly key: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every stop that a page should have, and those where Tab and Shift+Tab did stop, in order. */
export interface Walk {
  readonly expected: readonly string[];
  readonly forward: readonly Stop[];
  readonly back: readonly Stop[];
  /** Whether Tab leaves the page after its last stop, and Shift+Tab before its first. */
  readonly leavesAtEnd: boolean;
  readonly leavesAtStart: boolean;
}

interface Recorder {
  readonly expected: readonly string[];
  stops: Stop[];
  readonly first: HTMLElement | undefined;
}

/** Runs in the page: lists what should be reached, and notes each stop from now on. */
function startRecorder(): void {
  const interactive =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex]:not([tabindex^="-"]), [contenteditable="true"]';
  const all = [...document.querySelectorAll<HTMLElement>(interactive)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
  );
  const keyOf = (element: HTMLElement): string => {
    if (element instanceof HTMLInputElement && element.type === 'radio' && element.name !== '')
      return `group ${element.name}`;
    const index = all.indexOf(element);
    return index < 0 ? `not a control: ${element.outerHTML.slice(0, 80)}` : `control ${index}`;
  };
  const nameOf = (element: HTMLElement): string =>
    `${element.localName} “${(element.textContent.trim() || element.id || element.className).slice(0, 40)}”`;
  const recorder: Recorder = {
    expected: [...new Set(all.map(keyOf))],
    stops: [],
    first: all[0],
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const box = target.getBoundingClientRect();
    recorder.stops.push({
      key: keyOf(target),
      name: nameOf(target),
      left: box.left + scrollX,
      top: box.top + scrollY,
      right: box.right + scrollX,
      bottom: box.bottom + scrollY,
    });
  });
  Object.assign(window, { recorder });
}

const takeStops = (page: Page): Promise<Stop[]> =>
  page.evaluate(() => {
    const { recorder } = window as unknown as { recorder: Recorder };
    return recorder.stops.splice(0);
  });

/**
 * Presses once more at an end of the page. The keyboard then leaves it for the browser's own buttons; a browser
 * without any goes round to the other end.
 */
async function leaves(page: Page, press: 'Tab' | 'Shift+Tab', otherEnd: Stop | undefined): Promise<boolean> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(press);
  // The way round to the other end is the browser's own: it can take a moment. A trap never lets go.
  const letsGo = page.waitForFunction((last) => document.activeElement !== last, before, { timeout: 2000 });
  if (!(await letsGo.then(Boolean, () => false))) return false;
  const [stop] = await takeStops(page);
  return stop === undefined
    ? page.evaluate(() => document.activeElement === document.body)
    : stop.key === otherEnd?.key;
}

/**
 * Starts at the first stop and presses Tab through the whole page, then Shift+Tab all the way back. A page that
 * holds the keyboard fast is left after as many presses as it has stops.
 */
export async function walkWithKeyboard(page: Page): Promise<Walk> {
  await page.evaluate(startRecorder);
  const expected = await page.evaluate(() => {
    const { recorder } = window as unknown as { recorder: Recorder };
    // From the place above the first stop; a state of a tool has the keyboard somewhere in the middle.
    recorder.first?.focus();
    return recorder.expected;
  });
  for (let press = 1; press < expected.length; press += 1) await page.keyboard.press('Tab');
  const forward = await takeStops(page);
  const leavesAtEnd = await leaves(page, 'Tab', forward[0]);
  for (const _ of expected) await page.keyboard.press('Shift+Tab');
  const back = await takeStops(page);
  const leavesAtStart = await leaves(page, 'Shift+Tab', back[0]);
  return { expected, forward, back, leavesAtEnd, leavesAtStart };
}

/**
 * What is wrong with a walk. The order seen is the order in the code when each stop stands beside the one before
 * (their heights overlap, however little), below it, or in a column to its right.
 */
export function findWalkFaults({ expected, forward, back, leavesAtEnd, leavesAtStart }: Walk): string[] {
  const faults: string[] = [];
  const keys = forward.map(({ key }) => key);
  for (const key of expected) {
    const times = keys.filter((other) => other === key).length;
    if (times !== 1) faults.push(`${key} was reached ${times} times.`);
  }
  forward.forEach((stop, index) => {
    if (!expected.includes(stop.key)) faults.push(`Tab stops where nothing can be done: ${stop.key}`);
    if (stop.key !== expected[index]) faults.push(`${stop.name} is stop ${index + 1}, out of order.`);
    const before = forward[index - 1];
    if (before && stop.bottom <= before.top && stop.left < before.right)
      faults.push(`${stop.name} stands above ${before.name}, which comes before it.`);
  });
  const returned = back.map(({ key }) => key).toReversed();
  if (returned.join('\n') !== keys.join('\n')) faults.push('Shift+Tab does not go back the way Tab came.');
  if (!leavesAtEnd) faults.push('Tab does not leave the page after its last stop.');
  if (!leavesAtStart) faults.push('Shift+Tab does not leave the page before its first stop.');
  return faults;
}
