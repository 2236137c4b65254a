import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Pictures of the design pages against those of the last run that was accepted (docs/adr/0023-visual-regression.md). */
// Not `defineConfig(base, …)`: that would start the server of both.
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: `${root}.cache/visual-differences`,
  snapshotPathTemplate: `${root}.cache/visual/{arg}{ext}`,
  reporter: [['list']],
  expect: { toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixels: 0 } },
  webServer: {
    command: 'node scripts/serve.mjs',
    cwd: root,
    url: `${base.use?.baseURL ?? ''}/`,
    env: { PORT: new URL(base.use?.baseURL ?? '').port },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    reuseExistingServer: false,
  },
});
