import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { getManifest, injectManifest, type ManifestTransform } from 'workbox-build';
import type { KeptEdition } from '../../site/kept-copy/messages.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { KEPT, KEPT_KINDS, keptKindOf, NOT_KEPT, type KeptKindId } from '../kept-kinds.ts';

/** More than any file of the site; workbox-build leaves out what is larger, and says so in a warning that stops the build. Bytes. */
const LARGEST = 20_000_000;

/** How many files of a kind are kept, and how large they are in bytes: on the device, and as sent with gzip. */
export interface KeptSize {
  files: number;
  bytes: number;
  sent: number;
}

/** Pages are kept by their address, `models/`, since some hosts answer `models/index.html` with a redirect. */
const byAddress: ManifestTransform = (entries) => ({
  manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './' })),
});

const options = (site: string) => ({
  globDirectory: site,
  globPatterns: [...KEPT],
  globIgnores: [...NOT_KEPT],
  maximumFileSizeToCacheInBytes: LARGEST,
  // Names with a hash of what is inside need no other.
  dontCacheBustURLsMatching: /^_astro\//,
});

/** The sizes of what is kept, by kind. Throws when a file is of no kind or would be left out. */
export async function keptSizes(site: string): Promise<ReadonlyMap<KeptKindId, KeptSize>> {
  const { manifestEntries, warnings } = await getManifest(options(site));
  refuse(warnings);
  const sizes = new Map<KeptKindId, KeptSize>(KEPT_KINDS.map(({ id }) => [id, { files: 0, bytes: 0, sent: 0 }]));
  await Promise.all(
    manifestEntries.map(({ url }) =>
      fewAtOnce(async () => {
        const content = await readFile(join(site, url));
        const { length } = await promisify(gzip)(content);
        const size = sizes.get(keptKindOf(url));
        if (!size) return;
        size.files += 1;
        size.bytes += content.length;
        // What is compressed already, as the search index is, goes as it stands.
        size.sent += Math.min(length, content.length);
      }),
    ),
  );
  return sizes;
}

/** Writes `sw.js` at the root of the site: the worker in one classic script, with the list of all that it keeps. */
export async function writeWorker(site: string, edition: KeptEdition): Promise<void> {
  const bundled = join(site, 'sw.bundled.js');
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'keep-library.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { EDITION: JSON.stringify(edition), 'process.env.NODE_ENV': '"production"' },
  });
  await writeFile(bundled, outputFiles[0]?.contents ?? '');
  const { warnings } = await injectManifest({
    ...options(site),
    swSrc: bundled,
    swDest: join(site, 'sw.js'),
    manifestTransforms: [byAddress],
  });
  await rm(bundled);
  refuse(warnings);
}

function refuse(warnings: readonly string[]): void {
  if (warnings.length > 0) throw new Error(`workbox-build: ${warnings.join('; ')}`);
}
