/** Unit and content tests. The browser tests have a runner of their own: see playwright.config.ts. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Properties are tried on thousands of households; a busy machine needs its time.
    testTimeout: 60_000,
  },
});
