/** What the linter holds to: strict types, accessible markup, and which room may import from which. */
import path from 'node:path';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ROOMS = [
  'domain',
  'schemas',
  'library',
  'islands',
  'components',
  'layouts',
  'styles',
  'pages',
  'commands',
];

/**
 * Which rooms a room may import from. The picture stands in README.md.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  domain: [],
  schemas: ['domain'],
  library: ['schemas', 'domain'],
  islands: ['domain', 'styles'],
  components: ['domain', 'styles'],
  layouts: ['components', 'domain', 'styles'],
  pages: ['layouts', 'components', 'islands', 'library', 'domain', 'styles'],
  commands: ['schemas', 'domain'],
};

const THROUGH_ALIAS = {
  regex: `^(?:\\.{1,2}/)*(?:src|\\.\\.)/(?:\\.\\./)*(?:${ROOMS.join('|')})/`,
  message: 'Import from another room by its alias, as #domain/money.ts.',
};
const NO_ZOD = {
  regex: '^(?:zod|astro/zod|astro:schema)(?:/|$)',
  message: 'zod stays in src/schemas and src/commands: it must never reach the browser.',
};
const NO_COLLECTIONS = {
  regex: '^astro:content$',
  message: 'Only src/library reads astro:content. Use one of its look-ups.',
};
const ONLY_DOMAIN = {
  regex: '^(?!#domain/|\\.{1,2}/)',
  message: 'src/domain is pure: it imports nothing but itself.',
};

/** @param {string} room */
function directions(room) {
  const allowed = MAY_IMPORT[room] ?? [];
  const refused = ROOMS.filter((other) => other !== room && !allowed.includes(other));
  const patterns =
    room === 'domain'
      ? [THROUGH_ALIAS, ONLY_DOMAIN]
      : [
          THROUGH_ALIAS,
          {
            regex: `^#(?:${refused.join('|')})/`,
            message: `src/${room} may import only from: ${allowed.join(', ')}. See "What imports what" in README.md.`,
          },
          ...(['schemas', 'commands'].includes(room) ? [] : [NO_ZOD]),
          ...(room === 'library' ? [] : [NO_COLLECTIONS]),
        ];
  return {
    name: `directions/${room}`,
    files: [`src/${room}/**`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

const CLOCK = 'The domain is told the date. It never asks the clock.';
const INLINE_STYLE = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content security policy forbids style attributes. Use a class.',
};
const RAW_HTML = {
  selector: 'JSXAttribute[name.name=/^(?:dangerouslySetInnerHTML|innerHTML|set:html)$/]',
  message: 'Write markup, not HTML in a string.',
};

export default defineConfig(
  {
    ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/', 'content/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: path.resolve(import.meta.dirname, '..'),
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Matchers such as expect.any() have the type any.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/content.config.ts'],
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }] },
  },

  {
    ...a11y.configs.strict,
    files: ['**/*.tsx'],
    // Preact takes either name.
    settings: { 'jsx-a11y-x': { attributes: { for: ['for', 'htmlFor'] } } },
  },
  { files: ['**/*.tsx'], rules: { 'no-restricted-syntax': ['error', INLINE_STYLE, RAW_HTML] } },

  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'].map((config) =>
    config.files ? config : { ...config, files: ['**/*.astro'] },
  ),
  {
    // Types inside templates are checked by `astro check`; the linter cannot see them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', INLINE_STYLE, RAW_HTML],
      // A table that scrolls sideways must be reached by the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },

  ...Object.keys(MAY_IMPORT).map(directions),
  {
    name: 'directions/elsewhere',
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [THROUGH_ALIAS] }] },
  },
  {
    name: 'domain/pure',
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
        { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'The same question has the same answer.',
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'sessionStorage',
          'fetch',
          'process',
          'performance',
        ].map((name) => ({ name, message: 'src/domain is pure: it knows no browser, server or network.' })),
      ],
    },
  },
);
