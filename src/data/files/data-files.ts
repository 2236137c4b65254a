import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Library } from '../../library/library.ts';
import { oncePer } from '../../once-per.ts';
import { writeWorkbook } from '../../site/exports/workbook.ts';
import { zipTime } from '../../site/exports/zip-time.ts';
import { COLLECTIONS } from '../collections.ts';
import { PAGE_RECORDS } from '../page-records.ts';
import { TABLES } from '../tables.ts';
import { csvFile } from './csv-file.ts';
import { csvPath, dataPackage } from './data-package.ts';
import { collectionFile, pageFile, schemaFiles } from './json-files.ts';
import { readme } from './readme.ts';
import { workbookSheets } from './workbook-sheets.ts';

/** Files by their path from the folder of the data. */
export type DataFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The files that hold the whole: their names, which are permanent. */
export const WHOLE = {
  zip: 'open-door.zip',
  xlsx: 'open-door.xlsx',
  ods: 'open-door.ods',
  package: 'datapackage.json',
  sums: 'SHA256SUMS',
} as const;

/** The folder inside the zip, so that unpacking makes one folder and no more. */
export const ZIP_FOLDER = 'open-door-data';

/** Every file of data, made once for a library. The same content gives the same bytes: no file knows when or where it was made. */
export const dataFiles = oncePer((library: Library): DataFiles => {
  const packed = packedFiles(library);
  return new Map([
    ...packed,
    ...PAGE_RECORDS.flatMap((one) =>
      one.ids(library).map((id) => [`${one.folder}/${id}.json`, bytes(pageFile(one, id, library))] as const),
    ),
    [WHOLE.zip, zipped(packed)],
    ...(['xlsx', 'ods'] as const).map(
      (format) => [WHOLE[format], writeWorkbook(workbookSheets(library), format)] as const,
    ),
  ]);
});

/** The files that also go into the zip, with their checksums as the last. */
function packedFiles(library: Library): DataFiles {
  const files = new Map([
    ['README.md', bytes(readme(library))],
    ['LICENCE.md', new Uint8Array(readFileSync(resolve('LICENSE-CONTENT.md')))],
    ['NOTICES.md', new Uint8Array(readFileSync(resolve('NOTICES.md')))],
    ...COLLECTIONS.map((one) => [`json/${one.id}.json`, bytes(collectionFile(one, library))] as const),
    ...TABLES.map((table) => [csvPath(table.id), bytes(csvFile(table, library))] as const),
    ...[...schemaFiles()].map(([path, text]) => [path, bytes(text)] as const),
  ]);
  const about = (path: string) => {
    const file = files.get(path);
    if (!file) throw new Error(`no file of data has the path ${path}`);
    return { size: file.length, sha256: sha256(file) };
  };
  files.set(WHOLE.package, bytes(dataPackage(library, about)));
  const sums = [...files].map(([path, file]) => `${sha256(file)}  ${path}\n`);
  return new Map([...files, [WHOLE.sums, bytes(sums.join(''))]]);
}

const zipped = (files: DataFiles): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...files].map(([path, file]) => [`${ZIP_FOLDER}/${path}`, file])), {
    level: 9,
    mtime: zipTime(),
  });

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sha256 = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');
