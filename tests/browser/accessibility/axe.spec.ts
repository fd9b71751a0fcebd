/** What axe finds on every page and in every state of the tools, in all looks. */
import { test } from '@playwright/test';
import { expectNoAxeFindingsInAnyLook } from '../support/axe.ts';
import { VIEWS } from '../support/views.ts';

for (const { name, open } of VIEWS)
  test.describe(name, () => {
    test('can be used by everyone, as far as axe can tell', async ({ page }) => {
      await open(page);
      await expectNoAxeFindingsInAnyLook(page);
    });
  });
