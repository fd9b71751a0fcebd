/** Serves a built site as a static host would: its files, the headers of `_headers`, and its own 404 page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './header-rules.ts';

/** A server for the built site in `folder`; it does not listen yet. */
export function createSiteServer(folder: string): Server {
  const headerFile = path.join(folder, '_headers');
  const rules = existsSync(headerFile) ? parseHeaderRules(readFileSync(headerFile, 'utf8')) : [];
  const notFoundFile = path.join(folder, '404.html');
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'There is no such page.';
  const serveFile = sirv(folder, { etag: true });

  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    serveFile(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
}

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

/**
 * The ports to try: the one that was asked for and no other, or a row of them when none was.
 * Throws, with how to write it, when the wish is no port.
 */
export function portsToTry(asked: string | undefined): number[] {
  if (asked === undefined || asked === '')
    return Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${asked}". Give a whole number from 1 to 65535, as: PORT=5000 npm start`);
  return [port];
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Listens on the first of `ports` that is free and returns it.
 * Throws, with what to do, when all of them are taken.
 */
export async function listenOnFirstFree(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    try {
      await listen(server, port);
      return port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  const taken = ports.length === 1 ? `Port ${ports[0]} is` : `Ports ${ports[0]} to ${ports.at(-1)} are`;
  throw new Error(`${taken} in use by another program. Choose another, as: PORT=5000 npm start`);
}

/** A port that no program is using. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('This machine has no free port.');
  return address.port;
}

/** Serves the built site in `folder` on PORT and prints the address. Ends the program when it cannot. */
export async function serveSite(folder: string): Promise<void> {
  try {
    const port = await listenOnFirstFree(createSiteServer(folder), portsToTry(process.env.PORT));
    console.log(`The guide is at http://localhost:${port}/ (press Ctrl and C to stop)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
