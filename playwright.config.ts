import { defineConfig } from '@playwright/test';

const PORT = process.env['JOURNEYS_PORT'] ?? '4399';
const executablePath = process.env['CHROMIUM_PATH'];
const json = process.env['JOURNEYS_JSON'];
/** `JOURNEYS_SERVER=nginx` tries the site as docs/hosting.md has it, served by nginx with all its headers. */
const nginx = process.env['JOURNEYS_SERVER'] === 'nginx';

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: '.cache/journeys',
  fullyParallel: true,
  workers: 2,
  // Axe takes its time over the longest pages, and more of it on a machine that others share. How long is a matter for benchmarks.
  timeout: 90_000,
  forbidOnly: true,
  reporter: json ? [['dot'], ['json', { outputFile: json }]] : [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // A service worker would answer in place of the site under test.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  // Each test starts its own page on the built site, which nothing changes: none depends on another.
  webServer: {
    command: nginx ? 'node scripts/serve-nginx.ts' : 'node scripts/serve.mjs',
    url: `http://localhost:${PORT}/`,
    env: { PORT },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    reuseExistingServer: false,
  },
});
