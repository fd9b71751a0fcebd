/** Every page and every state of the tools: with axe, by ear, and with the keyboard alone. */
import { expect, test } from '@playwright/test';
import { readAccessibilityTree } from '../support/accessibility-tree.ts';
import { expectNoAxeFindingsInAnyLook } from '../support/axe.ts';
import { findHiddenFocus } from '../support/focus.ts';
import { findWalkFaults, walkWithKeyboard } from '../support/keyboard.ts';
import { findMarkupFaults } from '../support/markup.ts';
import { openedOnce } from '../support/opened-once.ts';
import {
  findLanguageFaults,
  findPictureFaults,
  findUnnamedSections,
} from '../support/pictures-and-languages.ts';
import { findHeadingFaults, findLandmarkFaults, findLinkFaults } from '../support/told-parts.ts';
import { isPage, ONE_OF_EACH_KIND, VIEWS } from '../support/views.ts';

for (const view of VIEWS)
  test.describe(view.name, () => {
    const { name } = view;
    const opened = openedOnce(view);

    test('can be found out by ear: headings, parts, links, pictures and languages', async () => {
      const page = opened();
      const parts = await readAccessibilityTree(page);
      await test.step('headings in order', () => {
        expect.soft(findHeadingFaults(parts)).toEqual([]);
      });
      await test.step('parts with names of their own', async () => {
        expect.soft(findLandmarkFaults(parts)).toEqual([]);
        expect.soft(await findUnnamedSections(page)).toEqual([]);
      });
      await test.step('links that make sense alone', () => {
        expect.soft(findLinkFaults(parts, new URL(page.url()).origin)).toEqual([]);
      });
      await test.step('pictures in words', async () => {
        expect.soft(await findPictureFaults(page)).toEqual([]);
      });
      await test.step('languages by their code', async () => {
        expect.soft(await findLanguageFaults(page)).toEqual([]);
      });
      // Pages are looked at as they are built: see markup.spec.ts.
      if (!isPage(name))
        await test.step('valid markup, also where scripts wrote it', async () => {
          expect.soft(await findMarkupFaults(await page.content(), 'live')).toEqual([]);
        });
    });

    test('can be used by everyone, as far as axe can tell', async () => {
      await expectNoAxeFindingsInAnyLook(opened());
    });

    // Those with the keyboard touch no mouse after the view is open.
    test('can be reached and left with the keyboard alone', async () => {
      expect(findWalkFaults(await walkWithKeyboard(opened()))).toEqual([]);
    });

    // A page has the same marks as the others of its kind. Dark colours change no shape, and two pages show every piece.
    const isOneOfItsKind = !isPage(name) || ONE_OF_EACH_KIND.some((page) => page.name === name);
    const inBoth = ['/', '/design/'].includes(name) ? (['light', 'dark'] as const) : (['light'] as const);
    for (const colorScheme of isOneOfItsKind ? inBoth : [])
      test(`shows where the keyboard is, in ${colorScheme} colours`, async () => {
        await opened().emulateMedia({ colorScheme });
        // The top and the foot are the same on every page: it is enough to look at them on one.
        expect(await findHiddenFocus(opened(), name === '/' ? 'body' : 'main')).toEqual([]);
      });
  });
