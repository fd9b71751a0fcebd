/** Every page and every state of the tools, measured: for eyes and hands that are not young, and in a reader's own colours. */
import { expect, test, type Page } from '@playwright/test';
import { findUnseen } from '../support/forced-colours.ts';
import { findMotion } from '../support/motion.ts';
import { openedOnce } from '../support/opened-once.ts';
import {
  findBrokenNumbers,
  findCutText,
  findOverlappingText,
  findSmallText,
  findTiringText,
  measureOverflow,
  measureStickyShare,
} from '../support/reading.ts';
import { setReadersStyle } from '../support/readers-style.ts';
import { findSmallTargets } from '../support/targets.ts';
import { VIEWS } from '../support/views.ts';

/** Old and new telephones, a tablet, a desk. 320 px is also a screen of 1280 px enlarged four times. */
const WIDTHS = [320, 360, 768, 1280];

/** A reader's own distances: WCAG 2.2, 1.4.12. */
const FURTHER_APART = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
/** A reader's own size of text: WCAG 2.2, 1.4.4. */
const TWICE_AS_LARGE = 'html { font-size: 200% !important; }';

async function expectNothingLost(page: Page): Promise<void> {
  expect.soft(await measureOverflow(page), 'px of sideways scrolling').toBeLessThanOrEqual(0);
  expect.soft(await findCutText(page), 'text that is cut off').toEqual([]);
  expect.soft(await findOverlappingText(page), 'texts over each other').toEqual([]);
}

for (const view of VIEWS)
  test.describe(view.name, () => {
    const opened = openedOnce(view);

    test('can be read and hit on every screen, from a small telephone to a desk', async () => {
      const page = opened();
      for (const width of WIDTHS)
        await test.step(`${width} px wide`, async () => {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await measureOverflow(page), 'px of sideways scrolling').toBeLessThanOrEqual(0);
          expect.soft(await findSmallText(page), 'small text').toEqual([]);
          expect.soft(await findTiringText(page), 'text that tires').toEqual([]);
          expect.soft(await findBrokenNumbers(page), 'numbers on two lines').toEqual([]);
          expect.soft(await findSmallTargets(page), 'small targets').toEqual([]);
          expect.soft(await findOverlappingText(page), 'texts over each other').toEqual([]);
        });
      await test.step('a window of 1280 by 1024 px, enlarged four times', async () => {
        await page.setViewportSize({ width: 320, height: 256 });
        expect.soft(await measureOverflow(page), 'px of sideways scrolling').toBeLessThanOrEqual(0);
        expect.soft(await measureStickyShare(page), 'the share that always stays').toBeLessThanOrEqual(1 / 3);
      });
    });

    test('loses nothing when a reader doubles the text or sets it further apart', async () => {
      const page = opened();
      await test.step('further apart', async () => {
        await setReadersStyle(page, FURTHER_APART);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await expectNothingLost(page);
        }
      });
      await test.step('twice as large', async () => {
        await setReadersStyle(page, TWICE_AS_LARGE);
        for (const width of [640, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await expectNothingLost(page);
        }
      });
    });

    test('keeps every control and picture in sight in forced colours', async () => {
      await opened().emulateMedia({ forcedColors: 'active' });
      expect(await findUnseen(opened())).toEqual([]);
    });

    test('stands still for readers who ask for less motion', async () => {
      await opened().emulateMedia({ reducedMotion: 'reduce' });
      expect(await findMotion(opened())).toEqual([]);
    });
  });
