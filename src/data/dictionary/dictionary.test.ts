import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sourcedProse } from '../../schema/sourced.ts';
import { columnsOf } from '../columns.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { dictionaryRows } from './dictionary-rows.ts';
import { commentsById } from '../../library/schema-source/field-comments.ts';
import { parsed } from '../../library/schema-source/source-files.ts';

describe('doc comments', () => {
  const comments = (...files: [path: string, text: string][]) =>
    commentsById(new Map(files.map(([path, text]) => [path, parsed(path, text)])));

  it('are found beside fields, in parts, behind names, imports and spreads', () => {
    const found = comments(
      [
        '/s/part.ts',
        `const inner = z.strictObject({
           /** Deep. */
           deep: z.string(),
         });
         export const { shared } = z.strictObject({
           /** Taken out. */
           shared: z.string(),
         }).shape;
         export const part = z.array(inner);`,
      ],
      [
        '/s/all.ts',
        `import { part, shared } from './part.ts';
         const more = {
           /** Spread. */
           more: z.string(),
         };
         collection({ id: 'things', record: z.strictObject({
           /** Of \`this\`,
            * in two lines. */
           one: part.min(1),
           shared,
           ...more,
           silent: z.string(),
         }) });`,
      ],
    ).get('things');
    expect(found?.get('one')?.comment).toBe('Of “this”, in two lines.');
    expect(found?.get('one')?.inside().get('deep')?.comment).toBe('Deep.');
    expect(found?.get('shared')?.comment).toBe('Taken out.');
    expect(found?.get('more')?.comment).toBe('Spread.');
    expect(found?.get('silent')?.comment).toBeUndefined();
  });

  it('reach the published schemas from the source of the schemas', () => {
    const fields = commentsById().get('facts');
    expect(fields?.get('confidence')?.comment).toContain('it caps the strength at good');
    expect(commentsById().get('cases')?.get('money')?.inside().get('sums')?.inside().get('amount')?.comment).toContain(
      'never adjusted',
    );
  });
});

const schema = jsonSchemaOf(
  'none',
  z.strictObject({
    id: z.string(),
    aim: sourcedProse,
    when: z.strictObject({ from: z.union([z.literal('unknown'), z.string()]), to: z.int().optional() }),
    names: z.array(z.string()),
    points: z.array(z.strictObject({ text: z.string() })),
    status: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('live') }),
      z.strictObject({ is: z.literal('ended'), on: z.string() }),
    ]),
    grades: z.record(z.string(), z.enum(['good', 'inadequate'])),
  }),
);

it('the dictionary names each field, what stands in it and whether it is always there', () => {
  expect(
    dictionaryRows(schema).map(({ path, kind, isAlwaysThere }) => [path, kind.shape ?? kind.words, isAlwaysThere]),
  ).toEqual([
    ['id', 'text', true],
    ['aim', 'SourcedWords', true],
    ['when', 'fields below', true],
    ['when.from', 'text', true],
    ['when.to', 'whole number', false],
    ['names', 'list of text', true],
    ['points', 'list, fields below', true],
    ['points[].text', 'text', true],
    ['status', 'fields below', true],
    ['status (is: live).is', '', true],
    ['status (is: ended).is', '', true],
    ['status (is: ended).on', 'text', true],
    ['grades', 'values by name', true],
  ]);
});

it('columns are flat: parts get columns of their own, words share a cell, the rest is JSON', () => {
  expect(columnsOf(schema).map(({ name, type, isList, required }) => [name, type, isList, required])).toEqual([
    ['id', 'string', false, true],
    ['aim', 'object', false, true],
    ['when.from', 'string', false, true],
    ['when.to', 'integer', false, false],
    ['names', 'string', true, true],
    ['points', 'array', false, true],
    ['status', 'object', false, true],
    ['grades', 'object', false, true],
  ]);
});
