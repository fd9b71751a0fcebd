/**
 * Finds a Chromium for the browser tests, and brings one when there is none: `node src/commands/find-browser.ts`
 * prints its path.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { type Ended, runProgram } from './support/project.ts';

/** The one without windows comes first: it is a third as much work for the machine. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const MINUTE = 60_000;

/** What the search needs of the machine; tests put their own in its place. */
export interface Machine {
  /** A path that the person chose: CHROMIUM_PATH. */
  readonly chosen: string | undefined;
  /** Where Playwright keeps a browser that it has downloaded. */
  readonly playwrightsOwn: string;
  readonly isRoot: boolean;
  readonly exists: (file: string) => boolean;
  readonly run: (program: string, args: string[], timeLimitMs: number) => Promise<Ended>;
}

const thisMachine: Machine = {
  chosen: process.env.CHROMIUM_PATH,
  playwrightsOwn: chromium.executablePath(),
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (program, args, timeLimitMs) =>
    runProgram(program, args, {
      timeLimitMs,
      env: { DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    }),
};

/** A bare machine can have the file but not the libraries it needs, so a browser counts when it answers. */
async function answers(machine: Machine, file: string): Promise<boolean> {
  return machine.exists(file) && (await machine.run(file, ['--version'], MINUTE)).code === 0;
}

async function firstThatAnswers(machine: Machine, files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await answers(machine, file)) return file;
  return undefined;
}

/**
 * The path of a Chromium that runs. Tries the chosen one, the usual places and Playwright's own; then downloads
 * Playwright's; then, as root on Debian, installs the system's. Throws with what to do when nothing works.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<string> {
  if (machine.chosen !== undefined && machine.chosen !== '') {
    if (await answers(machine, machine.chosen)) return machine.chosen;
    throw new Error(`CHROMIUM_PATH is ${machine.chosen}, which does not run. Correct it, or leave it out.`);
  }
  const places = [...USUAL_PLACES, machine.playwrightsOwn];
  const present = await firstThatAnswers(machine, places);
  if (present !== undefined) return present;

  await machine.run('playwright', ['install', 'chromium'], 4 * MINUTE);
  const downloaded = await firstThatAnswers(machine, [machine.playwrightsOwn]);
  if (downloaded !== undefined) return downloaded;

  if (machine.isRoot && machine.exists('/usr/bin/apt-get')) {
    await machine.run('apt-get', ['update'], 3 * MINUTE);
    for (const browser of ['chromium-headless-shell', 'chromium']) {
      const packages = ['--no-install-recommends', browser, 'fonts-liberation'];
      await machine.run('apt-get', ['install', '-y', ...packages], 8 * MINUTE);
      const installed = await firstThatAnswers(machine, places);
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(
    'There is no Chromium for the browser tests. Install one, or set CHROMIUM_PATH to its path.',
  );
}

if (import.meta.main) console.log(await findBrowser());
