/** Records what a page does behind the reader's back: requests, errors, breaches of its policy, things kept. */
import { expect, type Page } from '@playwright/test';

/** What has been recorded so far. */
export interface Record {
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Errors and warnings in the console, and breaches of the content security policy. */
  readonly complaints: readonly string[];
}

/** Starts recording. Call it before the page is opened. */
export async function watchPage(page: Page): Promise<Record> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`The policy was breached: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return { requests, complaints };
}

/** Fails when anything was asked of another site. */
export function expectNoThirdParty({ requests }: Record, page: Page): void {
  const { origin } = new URL(page.url());
  expect(
    requests.filter((request) => new URL(request).origin !== origin),
    'requests to other sites',
  ).toEqual([]);
}

/** Fails when the page has kept anything on the device. */
export async function expectNothingKept(page: Page): Promise<void> {
  expect(await page.context().cookies(), 'cookies').toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept, 'things kept on the device').toEqual({
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
  });
}
