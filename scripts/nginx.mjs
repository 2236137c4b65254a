import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** Debian's module that sends files compressed with Brotli. It is a package of its own. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * The path of an nginx to test the hosting with, or undefined. Unlike a browser it is not needed to work on the site.
 * @returns {string | undefined}
 */
export const findNginx = () => [process.env.NGINX_PATH, ...KNOWN].find((path) => path && existsSync(path));

/** Installs Debian's nginx where that can be done and it is missing. Elsewhere its tests are skipped. */
export function ensureNginx() {
  if (findNginx() || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log('Installing nginx from Debian …');
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Debian starts a server once it is installed; the tests start their own.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  run('update');
  run('install', '-y', '--no-install-recommends', 'nginx-light', 'libnginx-mod-http-brotli-static');
}
