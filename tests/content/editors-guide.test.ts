/** The editor's guide quotes what an editor is told: each message must be one that the project gives. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(`${root}content/README.md`, 'utf8');
const [, messagesPart = ''] = guide.split('## What each message means');

// Messages stand in template strings and joined pieces: compare without what surrounds the words.
const code = globSync(['src/schemas/*.ts', 'src/commands/content/*.ts'], { cwd: root })
  .map((path) => readFileSync(root + path, 'utf8').replaceAll('\\`', '`'))
  .join('\n');

const messages = [...messagesPart.matchAll(/^\| (`+) ?(.*?) ?\1/gm)].map(([, , message = '']) => message);

/** The stretches of a message that are the same each time: its sentences, without the gaps, "…". */
const fixedParts = (message: string): string[] =>
  message.split(/…|(?<=\.) /).filter((part) => part.trim().length > 8);

describe('the editor’s guide', () => {
  it('explains the messages of every kind of file', () => {
    expect(messages.length).toBeGreaterThan(40);
  });

  it.each(messages)('quotes a message that editors do get: %s', (message) => {
    expect(fixedParts(message).filter((part) => !code.includes(part.trimEnd()))).toEqual([]);
  });

  it('names no task that its list of folders leaves out', () => {
    const folders = globSync('content/*/', { cwd: root }).map((path) => path.split('/')[1]);
    for (const folder of folders) expect(guide).toContain(`\`${String(folder)}/`);
  });

  it('leads to commands that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(`${root}package.json`, 'utf8'),
    );
    const named = [...guide.matchAll(/`npm (?:run )?([a-z:]+)`/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
