/**
 * Runs axe on a page: WCAG 2.2 A and AA with the size of targets, its best practices (headings and landmarks among
 * them), and of AAA what it can see: text contrast of 7:1, and the same words for the same link.
 */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The stricter rule passes over what fails the other one, so that only both together ask for 7:1.
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

const EVERYTHING: axe.RunOptions = {
  runOnly: { type: 'tag', values: RULES },
  // Left off unless they are asked for: what is AAA, and the size of targets of 2.2.
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true },
  },
};
const ALL_BUT_COLOURS: axe.RunOptions = {
  ...EVERYTHING,
  rules: { ...EVERYTHING.rules, ...Object.fromEntries(CONTRAST.map((rule) => [rule, { enabled: false }])) },
};
const COLOURS: axe.RunOptions = { runOnly: { type: 'rule', values: CONTRAST } };

async function expectNoFindings(page: Page, options: axe.RunOptions, when: string): Promise<void> {
  const findings = await page.evaluate(async (wanted) => {
    const started = (window as unknown as { axe: typeof axe }).axe;
    // Pages have no sound or film, for which axe would wait.
    const { violations } = await started.run(document, {
      ...wanted,
      preload: false,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => {
      const elements = nodes.map(
        ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
      );
      return `${id}: ${help}\n${elements.join('\n')}`;
    });
  }, options);
  expect(findings, `axe findings ${when}`).toEqual([]);
}

/**
 * Runs axe on the page as it stands at 320 and 1280 px, in light and in dark colours, and fails with every finding.
 * Dark colours change nothing but contrast, and width does not change them: each is looked at once.
 */
export async function expectNoAxeFindingsInAnyLook(page: Page): Promise<void> {
  // To start axe is most of its work, so it is started once for all looks.
  await page.evaluate(`${axe.source}; undefined`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoFindings(page, EVERYTHING, 'at 320 px in light colours');
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectNoFindings(page, ALL_BUT_COLOURS, 'at 1280 px');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFindings(page, COLOURS, 'in dark colours');
}
