import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { handler } from '../../scripts/serve.mjs';
import { DIST } from '../site/built-site.ts';
import { test as base } from './test.ts';

/** The built site on a port of its own, which a test may change, break and stop. */
export interface OwnSite {
  address: string;
  /** Answers an address with other text than the file has; `undefined` as if the server were out of order. */
  change: (address: string, text: string | undefined) => void;
  /** The text of a built file. */
  read: (path: string) => string;
  /** Ends the server: from then on there is no network. */
  stop: () => Promise<void>;
}

async function startSite(): Promise<OwnSite> {
  const changed = new Map<string, string | undefined>();
  const serve = handler(DIST);
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (!changed.has(address)) {
      void serve(request, response);
      return;
    }
    const text = changed.get(address);
    const type = address.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(text === undefined ? 503 : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(text ?? 'out of order');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    change: (address, text) => void changed.set(address, text),
    read: (path) => readFileSync(join(DIST, path), 'utf8'),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Each test has a site of its own, and a browser that may keep it. */
export const test = base.extend<{ site: OwnSite }>({
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
  serviceWorkers: 'allow',
});
