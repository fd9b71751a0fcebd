/** The browser tests run on the built site, served as it is published. Build first: `npm run build`. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from '#commands/find-browser.ts';
import { SITE_FOLDER } from './browser/support/built-pages.ts';

const port = process.env.BROWSER_TEST_PORT ?? '4399';
// Workers read this file too: the environment passes on to them what the first reading found.
const executablePath = (process.env.CHROMIUM_PATH ??= await findBrowser());

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  // Machines that run checks can be slow: time is measured elsewhere.
  timeout: 240_000,
  // A busy machine can be late once. What is wrong is wrong twice.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    actionTimeout: 15_000,
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  },
  webServer: {
    command: `node src/commands/serve.ts ${SITE_FOLDER}`,
    cwd: '..',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    stdout: 'ignore',
  },
});
