import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type { Engine } from './engine.ts';
import type { PlainPage } from './plain-pages.ts';

/** As many results as a page of the site's own search shows. */
const READ = 20;

interface PlainApi {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes: an index of its own over the pages, default settings, no words added to what is typed. */
export async function plainPagefind(pages: readonly PlainPage[], browser: Browser): Promise<Engine & { stop(): void }> {
  const files = await indexFiles(pages);
  const server = await serveFiles(files);
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return {
    name: 'plain Pagefind',
    search: (query) =>
      page.evaluate(
        async ({ text, read }) => {
          const address = '/pagefind/pagefind.js';
          const engine = (await import(address)) as PlainApi;
          const { results } = await engine.search(text);
          const found = await Promise.all(results.slice(0, read).map((result) => result.data()));
          return found.map(({ url }) => ({ page: url, sections: [] }));
        },
        { text: query, read: READ },
      ),
    stop: () => server.close(),
  };
}

async function indexFiles(pages: readonly PlainPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { path, html } of pages) await index.addHTMLFile({ url: path, content: html });
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
  const files = new Map(made.files.map(({ path, content }) => [`/pagefind/${path}`, Uint8Array.from(content)]));
  await close();
  return files;
}

function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (file)
      response
        .writeHead(200, { 'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' })
        .end(file);
    else
      response
        .writeHead(path === '/' ? 200 : 404, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Plain Pagefind</title>');
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}
