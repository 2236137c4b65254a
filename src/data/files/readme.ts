import type { Library } from '../../library/library.ts';
import { printDate } from '../../print.ts';
import { SITE } from '../../site/site.ts';
import { COLLECTIONS } from '../collections.ts';
import { CAUTIONS, DATA_LICENCE, DATA_VERSION, lastUpdated } from '../edition.ts';
import { LIST_MARK } from '../table.ts';
import { TABLES } from '../tables.ts';

/** The README of the data: what is in which file, how to read it and what to beware of. */
export function readme(library: Library): string {
  const line = (id: string, about: string): string => `- \`${id}\`: ${about}`;
  return `# ${SITE.name}: the data

${SITE.description}

Version ${DATA_VERSION} of the shapes. Last changed on ${printDate(lastUpdated(library))}.

## Before you use it

${CAUTIONS.map((caution) => `- ${caution}`).join('\n')}

## The files

- \`json/\`: each collection as JSON, with its records as the library holds them.
- \`schema/\`: the JSON Schema (draft 2020-12) of each JSON file. Its descriptions are the data dictionary.
- \`csv/\`: flat tables after RFC 4180, in UTF-8 without a byte order mark. Spreadsheet programs may turn 2014-10 into a date: take the
  spreadsheet from the site instead, or import the columns as text.
- \`datapackage.json\`: describes the tables, column by column, as a tabular data package (specs.frictionlessdata.io).
- \`LICENCE.md\`, \`NOTICES.md\`: what you may do, and whose figures are among the data.
- \`SHA256SUMS\`: the checksum of every other file. \`sha256sum --check SHA256SUMS\` compares them.

Several values in one cell are parted by "${LIST_MARK}". Cells that begin with { or [ hold JSON. An empty cell of a table is a field that the
record does not have. Addresses of pages begin at the root of the site.

## Collections

${COLLECTIONS.map(({ id, about }) => line(id, about)).join('\n')}

## Tables

${TABLES.map(({ id, about }) => line(id, about)).join('\n')}

## Versions

The first number of the version stands in the address of the files. Within it, fields, values, tables and files may be added; none is
taken away or given another meaning. Ids are permanent. A fact that no longer stands is in \`withdrawn-facts\`.

## To cite it

${SITE.name} (${lastUpdated(library).slice(0, 4)}) *Data*, version ${DATA_VERSION}, last changed ${printDate(lastUpdated(library))}. ${DATA_LICENCE.title}.
Quote a single fact with its own address and its source.
`;
}
