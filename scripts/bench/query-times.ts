import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { freePort } from '../hosting/run-nginx.ts';
import { handler } from '../serve.mjs';

/** What people look for: a name, words of a topic, a phrase, one that nothing matches. */
const QUERIES = ['doncaster', 'pension transfer', 'section 75 agreement', 'who bore the overspend', 'xylophone'];
const TIMES = 5;

/** How long Pagefind takes in Chromium for a query and the first ten results, milliseconds: the first time, then the median. */
export async function queryTimes(
  dist: string,
): Promise<{ query: string; results: number; first: number; later: number }[]> {
  const port = await freePort();
  const server = createServer(handler(dist));
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const executablePath = ensureBrowser();
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/search/`);
    return await page.evaluate(
      async ({ queries, times }) => {
        interface Search {
          search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
        }
        const address = '/pagefind/pagefind.js';
        const pagefind = (await import(address)) as Search;
        const measured = [];
        for (const query of queries) {
          const taken: number[] = [];
          let results = 0;
          for (let at = 0; at < times; at += 1) {
            const start = performance.now();
            const found = await pagefind.search(query);
            await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
            taken.push(performance.now() - start);
            results = found.results.length;
          }
          const [first = 0, ...later] = taken;
          measured.push({
            query,
            results,
            first,
            later: later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0,
          });
        }
        return measured;
      },
      { queries: QUERIES, times: TIMES },
    );
  } finally {
    await browser.close();
    server.close();
  }
}
