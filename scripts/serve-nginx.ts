import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteBase } from './host-rules.mjs';
import { prepareNginx } from './hosting/prepare-nginx.ts';
import { hasBrotli, runNginx } from './hosting/run-nginx.ts';
import { ROOT, stop } from './install.mjs';
import { findNginx } from './nginx.mjs';

/** `npm run serve:nginx`: serves `dist/` with nginx on PORT or 4321, as docs/hosting.md has it, until stopped. */
const nginx = findNginx();
if (!nginx) stop('nginx is not installed. Install it, or name it in NGINX_PATH.');
else {
  const port = Number(process.env['PORT'] ?? 4321);
  const folder = await mkdtemp(join(tmpdir(), 'open-door-nginx-'));
  const { config } = await prepareNginx({
    dist: join(ROOT, 'dist'),
    base: siteBase(),
    out: folder,
    root: join(folder, 'site'),
    listen: String(port),
    serverName: 'localhost',
    brotli: hasBrotli(),
    effort: 4,
  });
  const server = await runNginx(nginx, folder, config, port);
  console.log(`\nOpen Door is at http://localhost:${port}, served by nginx.\nStop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => rm(folder, { recursive: true, force: true })));
}
