import { defineConfig } from 'vitest/config';

/** `unit` stands beside the code it tests; `site` looks into the built site in dist/. Journeys in a browser are Playwright's. */
export default defineConfig({
  test: {
    // The CI machine is shared and slow now and then; a test that needs this long has gone wrong.
    testTimeout: 20_000,
    // Files share their modules, which nearly halves the time: the built pages are read once and not for each file.
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'] },
      },
      { extends: true, test: { name: 'site', environment: 'node', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
