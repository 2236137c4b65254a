import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastUpdated } from '../src/data/edition.ts';
import { library } from '../src/library/load-library.ts';
import { makeOffline } from '../src/offline/make-offline.ts';
import { siteBase } from './host-rules.mjs';
import { ROOT } from './install.mjs';

/** Makes the edition to unzip, and the worker that keeps the library on a device, anew from `dist/`. The build does so by itself. */
const folder = join(ROOT, 'dist');
if (!existsSync(join(folder, 'offline', 'index.html'))) {
  console.error('dist/ holds no built site. Build it first: npm run build');
  process.exit(2);
}
const figures = await makeOffline({
  folder,
  base: siteBase(),
  origin: process.env['SITE_URL'] ?? 'http://localhost:4321',
  day: lastUpdated(library()),
});
console.log(
  `dist/data/open-door-offline.zip: ${figures.get('edition-size')}, unpacked ${figures.get('edition-unpacked')} in ${figures.get('edition-files')} files, SHA-256 ${figures.get('edition-sum')}`,
);
