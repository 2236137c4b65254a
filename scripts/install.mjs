// Runs on whatever Node the machine has, before anything is installed: built-in modules only.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where stamps of finished steps are kept. They name what a step was made from, so that it is not done twice. */
const STAMPS = join(ROOT, 'node_modules', '.open-door');

/** A hash of files and of everything in folders: their names, sizes and, for files, contents. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(full));
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** True when a step was last finished from just this. */
export function isDone(step, made) {
  const path = join(STAMPS, step);
  return existsSync(path) && readFileSync(path, 'utf8') === made;
}

/** Remembers what a step was finished from. */
export function markDone(step, made) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, step), made);
}

/** Runs npm and gives its exit status; what it prints is shown as it comes. */
export function npm(...args) {
  const { status, error } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`npm could not be started: ${error.message}`);
  return status ?? 1;
}

/** Installs the packages when they are missing or the lock has changed since. Stops the program when that fails. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(
      `Open Door needs Node 20 or later; this is ${process.version}. Install a newer one from nodejs.org and run the command again.`,
    );
  const lock = hashOf(['package-lock.json']);
  if (isDone('installed', lock)) return;
  console.log('Installing packages (a minute or so the first time) …');
  if (npm('ci', '--no-audit', '--no-fund', '--loglevel=error') !== 0)
    stop(
      'The packages could not be installed. Look at what npm says above: most often there is no network, or a proxy is in the way.',
    );
  markDone('installed', lock);
}

/** Says what is wrong and ends the program. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
