import { strToU8, zipSync } from 'fflate';
import { zipTime } from '../../site/exports/zip-time.ts';
import type { TextFile } from '../draft/paths.ts';

/** Files as a zip, with their paths from the root of the project. The same files give the same bytes. */
export const zipFiles = (files: readonly TextFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime: zipTime() });
