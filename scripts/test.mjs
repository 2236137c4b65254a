// `npm test`: installs what is missing and runs every check. The last line is `N passed, N failed` alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
const { ensureBrowser } = await import('./browser.mjs');
const { ensureNginx } = await import('./nginx.mjs');

const RESULTS = join(ROOT, '.cache', 'test-results');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const count = { passed: 0, failed: 0 };

/** Runs one step and tells how long it took. A step without counts of its own counts as one. */
async function step(name, run, start = Date.now()) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await run();
  count.passed += passed;
  count.failed += failed;
  console.log(`   ${failed === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Starts a script of package.json at once; the step that it gives waits for it and then prints what it said. */
function started(name) {
  const child = spawn('npm', ['run', '--silent', name], { cwd: ROOT, shell: process.platform === 'win32' });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const ended = new Promise((done) => {
    child.once('error', ({ message }) => done({ code: 1, message }));
    child.once('close', (code) => done({ code, message: '' }));
  });
  return async () => {
    const { code, message } = await ended;
    process.stdout.write(Buffer.concat(said));
    if (message) console.error(`npm could not be started: ${message}`);
    return one(code === 0);
  };
}

/** Runs a test runner through npm, so that the pinned Node is used, and reads its counts from the JSON it writes. */
function runner(args, file, read, env = {}) {
  const { status } = spawnSync('npm', ['exec', '--', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (!existsSync(file)) return one(false);
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
  // A runner that ends badly without a failed test, or ran no test, has failed as a whole.
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

const vitest = (project) => () => {
  const file = join(RESULTS, `${project}.json`);
  return runner(
    ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    file,
    (json) => ({
      passed: json.numPassedTests,
      failed:
        json.numFailedTests +
        json.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
          .length,
    }),
  );
};

const playwright = () => {
  const file = join(RESULTS, 'journeys.json');
  return runner(
    ['playwright', 'test'],
    file,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    {
      CHROMIUM_PATH: ensureBrowser(),
      JOURNEYS_JSON: file,
      ...(process.argv.includes('--all-pages') ? { ALL_PAGES: '1' } : {}),
    },
  );
};

// ESLint looks into the types that Astro writes. Then each of the checks uses one core.
await step('types of Astro', started('sync'));
const begun = Date.now();
const checks = [
  ['types', started('check:types')],
  ['lint', started('lint')],
  ['format', started('format:check')],
];
for (const [name, run] of checks) await step(name, run, begun);
ensureNginx();
await step('unit tests and content rules', vitest('unit'));
let built = false;
await step('content and build', () => one((built = ensureBuilt())));
if (built) {
  await step('built site', vitest('site'));
  await step('journeys and accessibility', playwright);
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
