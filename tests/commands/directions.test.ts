/** Each room of the house imports only from the rooms that the README's picture allows. The linter sees to it. */
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#commands/support/project.ts';

const linter = new ESLint({
  cwd: ROOT,
  overrideConfigFile: path.join(ROOT, 'tests/eslint.config.js'),
  // These texts are no files of the project, so there are no types to look up.
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** What the linter says about a text that stands in this file. */
async function lint(file: string, text: string): Promise<string[]> {
  const [result] = await linter.lintText(text, { filePath: path.join(ROOT, file) });
  return (result?.messages ?? []).map(({ message }) => message);
}

const importing = (target: string): string =>
  `import { thing } from '${target}';\nexport const other = thing;\n`;

describe('an import that is allowed', () => {
  it.each([
    ['src/schemas/new.ts', '#domain/money.ts'],
    ['src/schemas/new.ts', 'zod'],
    ['src/library/new.ts', '#schemas/rate.ts'],
    ['src/library/new.ts', 'astro:content'],
    ['src/islands/new/state.ts', '#domain/money.ts'],
    ['src/islands/new/state.ts', '../form/field-ids.ts'],
    ['src/commands/new.ts', '#schemas/rate.ts'],
    ['src/commands/new.ts', 'zod'],
    ['src/domain/costs/new.ts', '../money.ts'],
  ])('%s may import %s', async (file, target) => {
    expect(await lint(file, importing(target))).toEqual([]);
  });
});

describe('an import that goes back', () => {
  it.each([
    ['src/domain/new.ts', '#schemas/rate.ts', 'src/domain is pure'],
    ['src/schemas/new.ts', '#library/rates.ts', 'src/schemas may import only from: domain.'],
    ['src/library/new.ts', '#components/shapes.ts', 'src/library may import only from: schemas, domain.'],
    ['src/islands/new.ts', '#schemas/rate.ts', 'src/islands may import only from: domain, styles.'],
    ['src/islands/new.ts', '#library/rates.ts', 'src/islands may import only from: domain, styles.'],
    ['src/components/new.ts', '#library/rates.ts', 'src/components may import only from: domain, styles.'],
    ['src/commands/new.ts', '#library/rates.ts', 'src/commands may import only from: schemas, domain.'],
  ])('%s may not import %s', async (file, target, told) => {
    expect(await lint(file, importing(target))).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    ['src/layouts/New.astro', '#library/rates.ts'],
    ['src/components/New.astro', '#islands/form/Field.tsx'],
    ['src/pages/new.astro', '#commands/build.ts'],
  ])('%s may not import %s', async (file, target) => {
    const messages = await lint(
      file,
      `---\n${importing(target).replace('export ', '')}---\n<p>{other}</p>\n`,
    );
    expect(messages).toEqual([expect.stringContaining('may import only from')]);
  });
});

describe('a way round', () => {
  it.each(['../schemas/rate.ts', '../../src/schemas/rate.ts', './../schemas/rate.ts'])(
    'by %s is seen',
    async (target) => {
      expect(await lint('src/islands/new.ts', importing(target))).toEqual([
        expect.stringContaining('Import from another room by its alias'),
      ]);
    },
  );

  it('from a folder inside a room is seen', async () => {
    expect(await lint('src/islands/new/state.ts', importing('../../schemas/rate.ts'))).toEqual([
      expect.stringContaining('Import from another room by its alias'),
    ]);
  });
});

it.each(['zod', 'zod/mini', 'astro/zod'])('%s never reaches the browser', async (target) => {
  expect(await lint('src/islands/new.ts', importing(target))).toEqual([
    expect.stringContaining('it must never reach the browser'),
  ]);
});

it('only the library reads collections', async () => {
  expect(await lint('src/islands/new.ts', importing('astro:content'))).toEqual([
    expect.stringContaining('Only src/library reads astro:content'),
  ]);
});

describe('the domain', () => {
  it.each(['node:fs', 'preact', 'yaml'])('does not import %s', async (target) => {
    expect(await lint('src/domain/new.ts', importing(target))).toEqual([
      expect.stringContaining('src/domain is pure'),
    ]);
  });

  it.each(['new Date()', 'Date.now()', 'Date()'])('does not ask the clock by %s', async (expression) => {
    const messages = await lint('src/domain/new.ts', `export const today = ${expression};\n`);
    expect(messages).toEqual([expect.stringContaining('It never asks the clock.')]);
  });

  it('may work with a day that it is told', async () => {
    expect(await lint('src/domain/new.ts', "export const day = new Date('2026-04-06T00:00:00Z');\n")).toEqual(
      [],
    );
  });

  it('does not know a browser', async () => {
    expect(await lint('src/domain/new.ts', 'export const place = window.location;\n')).toEqual([
      expect.stringContaining('it knows no browser, server or network'),
    ]);
  });
});

it('a style attribute, which the policy forbids, is refused in pages and islands', async () => {
  const told = [expect.stringContaining('forbids style attributes')];
  expect(await lint('src/pages/new.astro', '<p style="color: red">Red</p>\n')).toEqual(told);
  const island = 'export const Red = () => <p style="color: red">Red</p>;\n';
  expect(await lint('src/islands/Red.tsx', island)).toEqual(told);
});
