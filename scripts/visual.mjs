// `npm run test:visual`: takes pictures of the design pages and compares them with those of the last accepted run on this
// machine. `npm run test:visual -- --update-snapshots` accepts what is there now; the first run needs it too.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
const { ensureBrowser } = await import('./browser.mjs');

if (ensureBuilt()) {
  const { status } = spawnSync(
    'npm',
    ['exec', '--', 'playwright', 'test', '--config', 'tests/visual/playwright.config.ts', ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, CHROMIUM_PATH: ensureBrowser() },
    },
  );
  process.exitCode = status ?? 1;
} else {
  process.exitCode = 1;
}
