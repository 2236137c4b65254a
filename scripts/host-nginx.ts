import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteBase } from './host-rules.mjs';
import { prepareNginx } from './hosting/prepare-nginx.ts';
import { ROOT } from './install.mjs';

/** `npm run host:nginx`: makes from the built site what a server with nginx needs. See docs/hosting.md. */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, '.cache', 'nginx') },
    root: { type: 'string', default: '/var/www/open-door' },
    listen: { type: 'string', default: '80' },
    'server-name': { type: 'string', default: '_' },
    brotli: { type: 'boolean', default: false },
  },
});
const { config, compressed } = await prepareNginx({
  dist: join(ROOT, 'dist'),
  base: siteBase(),
  out: values.out,
  root: values.root,
  listen: values.listen,
  serverName: values['server-name'],
  brotli: values.brotli,
  effort: 11,
});
const MB = (bytes: number): string => (bytes / 1e6).toFixed(1);
console.log(
  `${compressed.files} files compressed, ${MB(compressed.before)} MB to ${MB(compressed.after)} MB.
Copy ${join(values.out, 'site')} to ${values.root}, and ${config} to where nginx includes its sites. Then: nginx -t, and reload.`,
);
