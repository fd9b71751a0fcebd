/** The built site is served as a static host would serve it, on a port that is free. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headersFor, parseHeaderRules } from '#commands/support/header-rules.ts';
import { ROOT } from '#commands/support/project.ts';
import { createSiteServer, listenOnFirstFree, portsToTry } from '#commands/support/site-server.ts';
import { makeFolder } from './temporary-folder.ts';

/** Serves the folder on any free port and returns its address and port. */
async function serve(folder: string): Promise<{ address: string; port: number }> {
  const server = createSiteServer(folder);
  onTestFinished(() => {
    server.close();
  });
  await listenOnFirstFree(server, [0]);
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('The server has no port.');
  return { address: `http://localhost:${place.port}`, port: place.port };
}

describe('the server', () => {
  it('sends the page, with the headers that its host would send', async () => {
    const folder = makeFolder({
      'guides/index.html': 'Guides',
      _headers: '/*\n  Referrer-Policy: no-referrer\n  Cache-Control: max-age=300\n',
    });
    const { address } = await serve(folder);
    const response = await fetch(`${address}/guides/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('Guides');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('max-age=300');
  });

  it('sends the site’s own page, as 404, for an address that is not there', async () => {
    const { address } = await serve(makeFolder({ '404.html': 'Ring us instead' }));
    const response = await fetch(`${address}/gone/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Ring us instead');
  });

  it('does not reach out of its folder', async () => {
    const { address } = await serve(makeFolder({ 'index.html': 'Home' }));
    expect((await fetch(`${address}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });
});

describe('the port', () => {
  it('is the one that was asked for, and no other', () => {
    expect(portsToTry('5000')).toEqual([5000]);
  });

  it('is the first free one of a row when none was asked for', async () => {
    const { port } = await serve(makeFolder({}));
    const server = createSiteServer(makeFolder({}));
    onTestFinished(() => {
      server.close();
    });
    expect(await listenOnFirstFree(server, [port, 0])).toBe(0);
    expect(portsToTry(undefined).slice(0, 2)).toEqual([4321, 4322]);
  });

  it('is refused, with what to do, when it is taken or is no port', async () => {
    const { port } = await serve(makeFolder({}));
    await expect(listenOnFirstFree(createSiteServer(makeFolder({})), [port])).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another, as: PORT=5000 npm start`,
    );
    for (const wish of ['http', '0', '65536', '80.5'])
      expect(() => portsToTry(wish)).toThrow(
        `PORT is "${wish}". Give a whole number from 1 to 65535, as: PORT=5000 npm start`,
      );
  });
});

describe('the headers that a host is told to send', () => {
  const rules = parseHeaderRules(readFileSync(path.join(ROOT, 'public/_headers'), 'utf8'));

  it.each([
    ['content-security-policy', "frame-ancestors 'none'"],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
  ])('say %s for every page', (name, value) => {
    expect(headersFor(rules, '/schemes/medway/atlas-place/').get(name)).toBe(value);
  });

  it('let a browser keep files whose names change with their content, and ask again for pages', () => {
    expect(headersFor(rules, '/_astro/page.DJu1rdlC.css').get('cache-control')).toContain('immutable');
    expect(headersFor(rules, '/guides/').get('cache-control')).toBe('public, max-age=300, must-revalidate');
  });

  it('are the same in the README’s words for nginx', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    for (const [name, value] of rules.find(({ pattern }) => pattern === '/*')?.headers ?? []) {
      if (name === 'Cache-Control') expect(readme).toContain(`default     "${value}";`);
      else expect(readme.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
    }
    const forever = headersFor(rules, '/_astro/page.css').get('cache-control') ?? 'none';
    expect(readme).toContain(`~^/_astro/  "${forever}";`);
  });

  it('must stand under an address', () => {
    expect(() => parseHeaderRules('  Referrer-Policy: no-referrer')).toThrow(
      '_headers, line 1: write "Name: value" under an address.',
    );
  });
});
