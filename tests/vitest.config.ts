/** Unit and content tests. The browser tests have a runner of their own: see playwright.config.ts. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: { include: ['tests/**/*.test.{ts,tsx}'] },
});
