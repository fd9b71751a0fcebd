/** What a reader has chosen shows in all colours, also those that a device sets for strong contrast. */
import { expect, test, type Locator } from '@playwright/test';
import { answerInTurn, ALL_FITS, openCheck } from '../support/eligibility.ts';
import { openEstimator } from '../support/estimator.ts';
import { countChanged, readPicture } from '../support/pixels.ts';

const LOOKS = [
  ['light colours', { colorScheme: 'light' }],
  ['dark colours', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

for (const [look, media] of LOOKS)
  test.describe(`in ${look}`, () => {
    for (const [kind, answers] of [
      ['one answer of several', 1],
      ['several answers', 2],
    ] as const)
      test(`a chosen answer is told apart from the others: ${kind}`, async ({ page }) => {
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await openCheck(page);
        await answerInTurn(page, ALL_FITS.slice(0, answers));
        await expectChosenToShow(page.locator('.choice').first());
      });

    test('a chosen answer is told apart from the others: in the estimator', async ({ page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await openEstimator(page);
      await expectChosenToShow(page.locator('.choice').first());
    });
  });

/** As many pixels must change, by 3:1, as the outline of the answer's own box or circle has. */
async function expectChosenToShow(answer: Locator): Promise<void> {
  const before = readPicture(await answer.screenshot());
  await answer.locator('input').check();
  await answer.locator('input').blur();
  const after = readPicture(await answer.screenshot());
  const box = await answer.locator('input').boundingBox();
  expect(countChanged(before, after, 3)).toBeGreaterThanOrEqual(2 * ((box?.width ?? 0) + (box?.height ?? 0)));
}
