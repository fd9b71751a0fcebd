import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// The public address of the site: a council sets SITE_URL when it publishes.
const site = process.env.SITE_URL ?? 'https://extra-care-housing.example';

// Every tool loads all of Preact, so it comes as one file: fewer requests, and smaller than in pieces.
const codeSplitting = {
  groups: [{ name: 'preact', test: /node_modules\/preact\/(dist|jsx-runtime)\// }],
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
    plugins: [scriptsForOlderTablets, plainImports],
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
