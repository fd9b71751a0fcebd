import path from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// The public address of the site: a council sets SITE_URL when it publishes.
const site = process.env.SITE_URL ?? 'https://extra-care-housing.example';

// Every tool loads all of Preact, so it comes as one file: fewer requests, and smaller than in pieces. So do the
// fields that both forms have, and what the parts of the estimator share that are loaded later.
const codeSplitting = {
  groups: [
    { name: 'preact', test: /node_modules\/preact\/(dist|jsx-runtime)\/|vite\/preload-helper/ },
    {
      name: 'fields',
      test: /islands\/form\/(?:AloneToHear|ChoiceGroup|Details|ErrorSummary|Field|FieldParts|PageHeading|Tick|field-ids)\.tsx?$/,
    },
    {
      name: 'estimator',
      test: /islands\/(?:form\/(?:Money|Select)Field|cost-estimator\/(?:OnPress|Piece|Ring|form-spec|props|read-form|screen-props|spans|state))\.tsx?$|domain\/(?:costs\/(?:estimate-week|span|types)|date-words)\.ts$/,
    },
  ],
};

// Older tablets cannot parse `?.` and `??=`. Astro builds what browsers load as `esnext` and passes over
// `vite.build.target`, so the target is set where Vite asks each environment for its own.
const scriptsForOlderTablets = {
  name: 'scripts-for-older-tablets',
  configEnvironment: (environment) =>
    environment === 'client'
      ? { build: { target: 'es2017', modulePreload: false, rolldownOptions: { output: { codeSplitting } } } }
      : undefined,
};

// What a page loads later has no style sheet of its own and imports nothing that is not there already. So what Vite
// adds to each `import()`, to fetch those sooner, would only be a kilobyte more for every reader of a tool.
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

// ES2017 has no `{ ...one, more }` and no fields of classes. What is put in their place minds setters, symbols and
// keys that are no text, which nothing here has.
/** @type {Readonly<Record<string, string>>} */
const PLAIN_HELPERS = {
  'objectSpread2.js': 'const assign = Object.assign; export { assign as default };',
  'defineProperty.js':
    'const set = (object, key, value) => { object[key] = value; return object; }; export { set as default };',
};
const plainHelpers = {
  name: 'plain-helpers',
  enforce: 'pre',
  /** @type {(code: string, id: string) => string | undefined} */
  transform: (_code, id) =>
    id.includes('@oxc-project+runtime') ? PLAIN_HELPERS[path.basename(id)] : undefined,
};

// Hardly anyone opens both the self-check and the check for advisers. Each packs smaller with its own copy of what
// they have in common than with a third file for it.
const COMMON = /\/src\/(?:islands\/(?:eligibility-check|adviser-check)|domain)\//;
const OWN_COPY = '?adviser';
/** @type {import('vite').Plugin} */
const ownCopyForAdvisers = {
  name: 'own-copy-for-advisers',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(wanted, importer = '') {
    if (!importer.endsWith(OWN_COPY) && !wanted.endsWith('/adviser-check/start.tsx')) return undefined;
    const found = await this.resolve(wanted, importer.replace(OWN_COPY, ''), { skipSelf: true });
    return found && COMMON.test(found.id) ? { ...found, id: found.id + OWN_COPY } : found;
  },
};

export default defineConfig({
  site,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), sitemap()],
  // Shiki colours code with inline styles, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  build: {
    // A style sheet of its own never needs a hash in the policy; scoped styles that reach a page
    // through MDX were seen to be missed when inlined.
    inlineStylesheets: 'never',
  },
  vite: {
    plugins: [scriptsForOlderTablets, plainImports, plainHelpers, ownCopyForAdvisers],
    build: {
      // Astro marks every MDX file with a directive of its own; a warning for each says nothing new.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
});
