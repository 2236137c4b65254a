import { crc32, deflateRaw } from 'node:zlib';
import { promisify } from 'node:util';
import { Zip, type ZipInputFile } from 'fflate';
import { zipTime } from '../../site/exports/zip-time.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { EDITION_FOLDER } from './edition-files.ts';

/** What is compressed already gains nothing. */
const COMPRESSED = /\.(?:png|webp|xlsx|ods|zip)$/;
const STORED = 0;
const DEFLATED = 8;

/**
 * Packs files into one zip, all in one folder and in the order given. The same files give the same bytes. Node compresses
 * on every core, which halves the time of fflate's own; fflate writes the zip.
 */
export async function pack(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const packed = await Promise.all(
    [...files].map(async ([path, content]) => {
      const compression = COMPRESSED.test(path) ? STORED : DEFLATED;
      const data = compression === STORED ? content : await fewAtOnce(() => promisify(deflateRaw)(content));
      return { path, content, compression, data };
    }),
  );
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { path, content, compression, data } of packed) {
    const file: ZipInputFile = {
      filename: `${EDITION_FOLDER}/${path}`,
      size: content.length,
      crc: crc32(content),
      compression,
      mtime: zipTime(),
    };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(data), true);
  }
  zip.end();
  return Buffer.concat(parts);
}
