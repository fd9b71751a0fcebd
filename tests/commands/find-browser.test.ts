/** The browser tests run on a machine with a browser, on one that can download it, and on a bare Debian. */
import { expect, it } from 'vitest';
import { findBrowser, type Machine } from '#commands/find-browser.ts';

const PLAYWRIGHTS = '/home/tester/.cache/ms-playwright/chrome';

/** A machine on which these files run; `brings` says which file a program adds. */
function machine(
  files: readonly string[],
  { brings = {}, ...rest }: Partial<Machine> & { brings?: Record<string, string> } = {},
): Machine & { ran: string[] } {
  const present = new Set(files);
  const ran: string[] = [];
  return {
    chosen: undefined,
    playwrightsOwn: PLAYWRIGHTS,
    isRoot: false,
    exists: (file) => present.has(file),
    run: (program, args) => {
      const line = [program, ...args].join(' ');
      if (!args.includes('--version')) ran.push(line);
      const brought = brings[line];
      if (brought !== undefined) present.add(brought);
      return Promise.resolve({ code: 0, output: '' });
    },
    ...rest,
    ran,
  };
}

const DOWNLOAD = 'playwright install chromium';
const SHELL = '/usr/bin/chromium-headless-shell';
const INSTALL = 'apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation';
const INSTALL_WHOLE = 'apt-get install -y --no-install-recommends chromium fonts-liberation';

it('takes the browser that is there, and brings none', async () => {
  const bare = machine(['/usr/bin/chromium']);
  expect(await findBrowser(bare)).toBe('/usr/bin/chromium');
  expect(bare.ran).toEqual([]);
});

it('takes the one without windows before the whole one, which is more work for the machine', async () => {
  expect(await findBrowser(machine(['/usr/bin/chromium', SHELL]))).toBe(SHELL);
});

it('takes the one that was chosen before any other', async () => {
  expect(await findBrowser(machine(['/usr/bin/chromium', '/opt/mine'], { chosen: '/opt/mine' }))).toBe(
    '/opt/mine',
  );
});

it('says so when the one that was chosen does not run, and takes no other', async () => {
  await expect(findBrowser(machine(['/usr/bin/chromium'], { chosen: '/opt/mine' }))).rejects.toThrow(
    'CHROMIUM_PATH is /opt/mine, which does not run. Correct it, or leave it out.',
  );
});

it('downloads Playwright’s own when there is none', async () => {
  expect(await findBrowser(machine([], { brings: { [DOWNLOAD]: PLAYWRIGHTS } }))).toBe(PLAYWRIGHTS);
});

it('installs Debian’s as root when the download is not to be had', async () => {
  const debian = machine(['/usr/bin/apt-get'], { isRoot: true, brings: { [INSTALL]: SHELL } });
  expect(await findBrowser(debian)).toBe(SHELL);
  expect(debian.ran).toEqual([DOWNLOAD, 'apt-get update', INSTALL]);
});

it('installs the whole browser on a Debian that has no smaller one', async () => {
  const older = machine(['/usr/bin/apt-get'], {
    isRoot: true,
    brings: { [INSTALL_WHOLE]: '/usr/bin/chromium' },
  });
  expect(await findBrowser(older)).toBe('/usr/bin/chromium');
  expect(older.ran).toEqual([DOWNLOAD, 'apt-get update', INSTALL, INSTALL_WHOLE]);
});

it('passes over a file that does not run, such as one without its libraries', async () => {
  const broken = machine(['/usr/bin/chromium', PLAYWRIGHTS]);
  const { run } = broken;
  const answering = {
    ...broken,
    run: (program: string, args: string[], limit: number) =>
      program === '/usr/bin/chromium'
        ? Promise.resolve({ code: 127, output: '' })
        : run(program, args, limit),
  };
  expect(await findBrowser(answering)).toBe(PLAYWRIGHTS);
});

it('installs nothing on a machine where it is not root, and says what to do', async () => {
  const guest = machine(['/usr/bin/apt-get']);
  await expect(findBrowser(guest)).rejects.toThrow('Install one, or set CHROMIUM_PATH to its path.');
  expect(guest.ran).toEqual([DOWNLOAD]);
});
