/**
 * Runs axe on a page: WCAG 2.2 A and AA with the size of targets, its best practices (headings and landmarks among
 * them), and of AAA what it can see: text contrast of 7:1, and the same words for the same link.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The stricter rule passes over what fails the other one, so that only both together ask for 7:1.
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

const EVERYTHING = {
  runOnly: { type: 'tag' as const, values: RULES },
  // Left off unless they are asked for: what is AAA, and the size of targets of 2.2.
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true },
  },
};
const COLOURS = { runOnly: { type: 'rule' as const, values: CONTRAST } };

async function expectNoFindings(
  page: Page,
  options: typeof EVERYTHING | typeof COLOURS,
  when: string,
): Promise<void> {
  // The other mode opens one more page for each run, for frames of other sites: there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ ...options, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const findings = violations.map(({ id, help, nodes }) => {
    const elements = nodes.map(
      ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
    );
    return `${id}: ${help}\n${elements.join('\n')}`;
  });
  expect(findings, `axe findings ${when}`).toEqual([]);
}

/**
 * Runs axe on the page as it stands at 320 and 1280 px, in light and in dark colours, and fails with every finding.
 * Dark colours change nothing but contrast, and width does not change them: that is looked at once.
 */
export async function expectNoAxeFindingsInAnyLook(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoFindings(page, EVERYTHING, `at ${width} px in light colours`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFindings(page, COLOURS, 'in dark colours');
}
