import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printDate, printSize } from '../print.ts';
import { EDITION_FILE } from './edition/edition-files.ts';
import { makeEdition } from './edition/make-edition.ts';
import { fillFigures, hasFigures } from './figures.ts';
import { keptSizes, writeWorker, type KeptSize } from './worker/write-worker.ts';

/** A site that has just been built. */
export interface OfflineBuild {
  /** Its folder. */
  folder: string;
  /** The path it stands at, with a slash at both ends. */
  base: string;
  /** Its address, without the path: `https://open-door.example`. */
  origin: string;
  /** The day of the latest change to its content, as an ISO date. */
  day: string;
}

/**
 * Makes both ways to read the site without a connection, in the one order that is right: the edition to unzip, from the
 * pages before their figures stand in them; the figures; then the worker, with the hash of every page. Gives the figures.
 */
export async function makeOffline({ folder, base, origin, day }: OfflineBuild): Promise<ReadonlyMap<string, string>> {
  const edition = await makeEdition({ folder, base, site: new URL(base, origin).href, day: printDate(day) });
  await mkdir(dirname(join(folder, EDITION_FILE)), { recursive: true });
  await writeFile(join(folder, EDITION_FILE), edition.zip);
  const sizes = await keptSizes(folder);
  const figures = new Map([
    ...[...sizes].flatMap(([kind, size]) => sizeFigures(kind, size)),
    ...sizeFigures('all', sum([...sizes.values()])),
    ['edition-size', printSize(edition.zip.length)],
    ['edition-unpacked', printSize(edition.unpacked)],
    ['edition-files', edition.files.toLocaleString('en-GB')],
    ['edition-sum', createHash('sha256').update(edition.zip).digest('hex')],
  ]);
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const html = await readFile(join(folder, path), 'utf8');
    if (hasFigures(html)) await writeFile(join(folder, path), fillFigures(html, figures));
  }
  await writeWorker(folder, { day });
  return figures;
}

const sizeFigures = (kind: string, { files, bytes, sent }: KeptSize): [string, string][] => [
  [`${kind}-files`, files.toLocaleString('en-GB')],
  [`${kind}-size`, printSize(bytes)],
  [`${kind}-sent`, printSize(sent)],
];

const sum = (sizes: readonly KeptSize[]): KeptSize => ({
  files: sizes.reduce((all, { files }) => all + files, 0),
  bytes: sizes.reduce((all, { bytes }) => all + bytes, 0),
  sent: sizes.reduce((all, { sent }) => all + sent, 0),
});
