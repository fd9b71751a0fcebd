/** What those learn who hear a page, part by part: on every page and in every state of the tools. */
import { expect, test } from '@playwright/test';
import { readAccessibilityTree } from '../support/accessibility-tree.ts';
import { findMarkupFaults } from '../support/markup.ts';
import {
  findLanguageFaults,
  findPictureFaults,
  findUnnamedSections,
} from '../support/pictures-and-languages.ts';
import { findHeadingFaults, findLandmarkFaults, findLinkFaults } from '../support/told-parts.ts';
import { isPage, VIEWS } from '../support/views.ts';

for (const { name, open } of VIEWS)
  test.describe(name, () => {
    test('can be found out by ear: headings, parts, links, pictures and languages', async ({ page }) => {
      await open(page);
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
  });
