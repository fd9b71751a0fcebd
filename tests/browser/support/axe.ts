/** Runs axe on a page: WCAG 2.2 AA, its best practices, and text contrast of 7:1. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The two widths and the two colour schemes that every page and every state is looked at in. */
export const LOOKS = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Fails with every finding: the rule, what it says, and the elements. */
export async function expectNoAxeFindings(page: Page, when: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: RULES },
      resultTypes: ['violations'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  const findings = violations.map(({ id, help, nodes }) => {
    const elements = nodes.map(
      ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
    );
    return `${id}: ${help}\n${elements.join('\n')}`;
  });
  expect(findings, `axe findings ${when}`).toEqual([]);
}

/** Runs axe on the page as it stands in both widths and both colour schemes. */
export async function expectNoAxeFindingsInAnyLook(page: Page): Promise<void> {
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expectNoAxeFindings(page, `at ${width} px in ${colorScheme} colours`);
  }
}
