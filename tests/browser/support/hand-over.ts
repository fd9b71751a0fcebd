/** Codes and links as the check makes them, for tests that open and damage them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createHandOver } from '#domain/eligibility/hand-over/hand-over-code.ts';
import type { Answers, Pathway } from '#domain/eligibility/types.ts';
import { SITE_FOLDER } from './built-pages.ts';
import { CHECK } from './eligibility.ts';

/** The pathway as the built page holds it: a code belongs to the very questions that are asked there. */
export function pathwayOnPage(address: string): Pathway {
  const html = readFileSync(path.join(SITE_FOLDER, address, 'index.html'), 'utf8');
  const [, props = ''] = /data-check="([^"]*)"/.exec(html) ?? [];
  const json = props
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
  return (JSON.parse(json) as { pathway: Pathway }).pathway;
}

/** The address of Medway's check with these answers of someone who answered for themselves. */
export function linkTo(answers: Answers): string {
  return `${CHECK}#a=${createHandOver(pathwayOnPage(CHECK)).write({ who: 'me', ...answers })}`;
}

/** Opens the panel that hands the answers over, from the result. */
export async function openTakeItWithYou(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a link, a code to scan or a file' }).click();
}
