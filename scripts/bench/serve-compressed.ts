import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../hosting/run-nginx.ts';
import { precompress } from '../hosting/precompress.ts';
import { ROOT } from '../install.mjs';
import { handler } from '../serve.mjs';

/** Serves a copy of `dist/` with its files compressed, as a host would send them. Gives its address and what ends it. */
export async function serveCompressed(): Promise<{ origin: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'open-door-compressed-'));
  await cp(join(ROOT, 'dist'), folder, { recursive: true });
  await precompress(folder, 5);
  const port = await freePort();
  const server = createServer(handler(folder));
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
