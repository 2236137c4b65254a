import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT, stop } from './install.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium to test with: one that is there, else Debian's package, else Playwright's own
 * (then the path is empty, for Playwright knows where it is). Stops the program when there is none to be had.
 */
export function ensureBrowser() {
  const found = () => [process.env.CHROMIUM_PATH, ...KNOWN].find((path) => path && existsSync(path));
  const there = found();
  if (there) return there;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium from Debian …');
    const run = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    run('update');
    run('install', '-y', '--no-install-recommends', 'chromium');
    const installed = found();
    if (installed) return installed;
  }
  console.log('Installing the Chromium that comes with Playwright …');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return '';
  return stop(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to it, and run the tests again.',
  );
}
