import type { Library } from '../../library/library.ts';
import type { AnyCollection } from '../collection.ts';
import { COLLECTIONS } from '../collections.ts';
import { CAUTIONS, DATA_LICENCE, DATA_VERSION, lastUpdated } from '../edition.ts';
import { jsonSchemaOf, type JsonSchema } from '../json-schema.ts';
import { PAGE_RECORDS, type PageRecord } from '../page-records.ts';

/** The path of the schema of a collection from the folder of the data. */
export const schemaPath = (id: string): string => `schema/${id}.schema.json`;

/** What stands at the head of each JSON file, so that a file that was passed on still says what it is. */
const headOf = (id: string, library: Library, upwards: string) => ({
  $schema: `${upwards}${schemaPath(id)}`,
  version: DATA_VERSION,
  updated: lastUpdated(library),
  licence: DATA_LICENCE.address,
  cautions: CAUTIONS,
});

/** JSON with a record a line, so that two editions can be compared line by line. */
export const collectionFile = (from: AnyCollection, library: Library): string => {
  const records = from.records(library);
  const head = { ...headOf(from.id, library, '../'), collection: from.id, count: records.length };
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n${lines}\n]}\n`;
};

/** What belongs to one page, as one file. */
export const pageFile = (from: PageRecord, id: string, library: Library): string =>
  `${JSON.stringify({ ...headOf(from.id, library, '../'), record: from.recordOf(id, library) })}\n`;

/** The fields of {@link headOf} in a schema. */
const HEAD: Record<string, JsonSchema> = {
  $schema: { type: 'string', description: 'Where the schema of this file is, from the file.' },
  version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$', description: 'The version of the shapes.' },
  updated: { type: 'string', format: 'date', description: 'The day of the latest change to the library.' },
  licence: { type: 'string', format: 'uri', description: 'The licence of words and data.' },
  cautions: {
    type: 'array',
    items: { type: 'string' },
    description: 'What nobody should use the data without knowing.',
  },
};

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a file: its head, and its records by the schema of one. */
function fileSchema(
  { id, title, about, record }: Pick<AnyCollection, 'id' | 'title' | 'about' | 'record'>,
  body: (record: JsonSchema) => Record<string, JsonSchema>,
): JsonSchema {
  const { $schema: _draft, $defs = {}, ...one } = jsonSchemaOf(id, record);
  const properties = { ...HEAD, ...body({ $ref: '#/$defs/Record' }) };
  return {
    $schema: DRAFT,
    title: `${title}, version ${DATA_VERSION}`,
    description: about,
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    $defs: { Record: one, ...$defs },
  };
}

/** Every published schema by its path from the folder of the data. */
export const schemaFiles = (): Map<string, string> =>
  new Map(
    [
      ...COLLECTIONS.map((one) => ({
        id: one.id,
        schema: fileSchema(one, (record) => ({
          collection: { type: 'string', const: one.id },
          count: { type: 'integer', minimum: 0, description: 'How many records there are.' },
          records: { type: 'array', items: record },
        })),
      })),
      ...PAGE_RECORDS.map((one) => ({ id: one.id, schema: fileSchema(one, (record) => ({ record })) })),
    ].map(({ id, schema }) => [schemaPath(id), `${JSON.stringify(schema, null, 2)}\n`]),
  );
