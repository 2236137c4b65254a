import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, typeOf } from '../content-types.mjs';

/** Smaller files fit into one packet anyway. Bytes. */
const SMALLEST = 1024;
/** At once; more would only take memory. */
const TOGETHER = 8;

/**
 * Writes `.gz` and `.br` beside each text file of a folder where that saves bytes.
 * `effort` is Brotli's, 1 to 11: 11 saves most and takes a minute or so, 4 is quick.
 * Gives the number of files and the bytes before and after Brotli.
 */
export async function precompress(folder: string, effort: number) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isText(typeOf(entry.name) ?? ''))
    .map((entry) => join(entry.parentPath, entry.name));
  const sum = { files: 0, before: 0, after: 0 };
  const next = paths.values();
  const work = async () => {
    for (const file of next) {
      if ((await stat(file)).size < SMALLEST) continue;
      const content = await readFile(file);
      const br = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } });
      const gz = await promisify(gzip)(content, { level: 9 });
      if (br.length >= content.length || gz.length >= content.length) continue;
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      sum.files += 1;
      sum.before += content.length;
      sum.after += br.length;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return sum;
}
