import type { Library } from '../../library/library.ts';
import type { Column } from '../columns.ts';
import { CAUTIONS, DATA_LICENCE, DATA_VERSION, lastUpdated } from '../edition.ts';
import { LIST_MARK, type Table } from '../table.ts';
import { TABLES } from '../tables.ts';

/** The path of a table's CSV from the folder of the data. */
export const csvPath = (id: string): string => `csv/${id}.csv`;

/** A licence as a data package names one. */
interface PackageLicence {
  name: string;
  title: string;
  path: string;
}
const licence: PackageLicence = { name: DATA_LICENCE.name, title: DATA_LICENCE.title, path: DATA_LICENCE.address };
const OPEN_GOVERNMENT: PackageLicence = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence 3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};
/** Tables that also hold figures of public bodies under their own licence (NOTICES.md). */
const WITH_FIGURES = new Set(['councils', 'former-councils', 'neighbours', 'inspections']);

/**
 * The description of the CSV files as a tabular data package (specs.frictionlessdata.io, version 1, which every tool reads;
 * its fields mean the same in version 2). `bytes` gives each file's size and SHA-256.
 */
export function dataPackage(library: Library, bytes: (path: string) => { size: number; sha256: string }): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'open-door',
    title: 'Open Door: how English councils’ children’s services have been run',
    description: ['Sourced case studies, models and the data of a decision aid. Before use:', ...CAUTIONS].join(
      '\n\n- ',
    ),
    version: DATA_VERSION,
    created: `${lastUpdated(library)}T00:00:00Z`,
    licenses: [licence, OPEN_GOVERNMENT],
    contributors: [{ title: 'Open Door', role: 'publisher' }],
    keywords: ['children’s services', 'local government', 'England', 'delivery models', 'Ofsted'],
    resources: TABLES.map((table) => {
      const path = csvPath(table.id);
      const { size, sha256 } = bytes(path);
      return {
        profile: 'tabular-data-resource',
        name: table.id,
        path,
        title: table.title,
        description: table.about,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: size,
        hash: `sha256:${sha256}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        licenses: WITH_FIGURES.has(table.id) ? [licence, OPEN_GOVERNMENT] : [licence],
        schema: tableSchema(table),
      };
    }),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const tableSchema = ({ columns, key, refers }: Table) => ({
  fields: columns.map(fieldOf),
  primaryKey: key,
  missingValues: [''],
  ...(Object.keys(refers).length > 0
    ? {
        foreignKeys: Object.entries(refers).map(([field, resource]) => ({
          fields: field,
          reference: { resource, fields: 'id' },
        })),
      }
    : {}),
});

const fieldOf = ({ name, type, isList, required, values, about }: Column) => ({
  name,
  type,
  description: isList ? `${about} Several are parted by “${LIST_MARK}”.` : about,
  // An empty list is an empty cell, and a data package takes an empty cell for a missing value.
  constraints: {
    ...(required && !isList ? { required: true } : {}),
    ...(values && type === 'string' && !isList ? { enum: values } : {}),
  },
});
