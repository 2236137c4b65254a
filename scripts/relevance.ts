import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { DIST } from '../tests/site/built-site.ts';
import { ensureBrowser } from './browser.mjs';
import type { Engine } from './relevance/engine.ts';
import { plainLunr } from './relevance/plain-lunr.ts';
import { plainPagefind } from './relevance/plain-pagefind.ts';
import { plainPages } from './relevance/plain-pages.ts';
import { QueryFileError, readQueries, type JudgedQuery } from './relevance/queries.ts';
import { misses, table, type EngineRun } from './relevance/report.ts';
import { judge } from './relevance/score.ts';
import { siteSearch } from './relevance/site-search.ts';

const USAGE = `How well search answers, measured on the built site.

  npm run relevance -- FILE

FILE is a JSON list of { "query", "expected": [addresses, best first], "kind" }. Each query is put to the search page in
a browser, to Pagefind as it comes and to Lunr as it comes, both over the same pages. Printed: the share of queries with
a right answer in first place (s@1) and among the first three (s@3), the mean reciprocal rank (MRR), and the misses.`;

/** Ends with a message and exit code 2. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function queriesOf(file: string): JudgedQuery[] {
  try {
    return readQueries(file);
  } catch (error) {
    if (error instanceof QueryFileError) refuse(error.message);
    throw error;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Serves `dist/` in a process of its own, ready when the promise is kept. */
async function serveSite(): Promise<{ address: string; server: ChildProcess }> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.mjs')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`the site could not be served (exit ${code ?? 'by a signal'})`)));
  });
  return { address: `http://localhost:${port}`, server };
}

async function run(engine: Engine, queries: readonly JudgedQuery[]): Promise<EngineRun> {
  const outcomes = [];
  const times = [];
  for (const query of queries) {
    const start = performance.now();
    const hits = await engine.search(query.query);
    times.push(performance.now() - start);
    outcomes.push(judge(query, hits));
  }
  return { name: engine.name, outcomes, times };
}

const [file, ...others] = process.argv.slice(2);
if (file === undefined || file === '--help' || others.length > 0) refuse(USAGE);
const queries = queriesOf(file);
if (!existsSync(join(DIST, 'search', 'index.html')))
  refuse('dist/ holds no search page. Build the site first: npm run build');

const executablePath = ensureBrowser();
const { address, server } = await serveSite();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const pages = plainPages();
  const pagefind = await plainPagefind(pages, browser);
  const engines = [await siteSearch(address, browser), pagefind, plainLunr(pages)];
  const runs = [];
  for (const engine of engines) runs.push(await run(engine, queries));
  pagefind.stop();
  console.log(`${queries.length} queries of ${file}, ${pages.length} pages\n`);
  console.log(table(runs));
  console.log(`\nMisses of ${engines[0]?.name ?? 'the site'}:\n${misses(runs[0]?.outcomes ?? [])}`);
} finally {
  await browser.close();
  server.kill();
}
