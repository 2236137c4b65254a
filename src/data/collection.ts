import type { z } from 'zod';
import type { Library } from '../library/library.ts';

/** A kind of thing in the data: a JSON file of its records, with their schema. */
export interface Collection<Schema extends z.ZodObject = z.ZodObject> {
  /** The name of its files. */
  id: string;
  title: string;
  /** What one record is, in a sentence or two. */
  about: string;
  /** The schema of one record. Its doc comments become the dictionary. */
  record: Schema;
  /** The fields that tell its records apart. */
  key: readonly (keyof z.infer<Schema> & string)[];
  /** Fields too deep for a flat table, which tables of their own carry. */
  leftOutOfTable?: readonly (keyof z.infer<Schema> & string)[];
  records: (library: Library) => z.infer<Schema>[];
}

/** A collection of any kind of record, for what treats all alike. */
export interface AnyCollection extends Omit<Collection, 'key' | 'leftOutOfTable' | 'records'> {
  key: readonly string[];
  leftOutOfTable?: readonly string[];
  records: (library: Library) => Record<string, unknown>[];
}

/** Checks a collection against its own schema's type, and lets it stand in a list with others. */
export const collection = <Schema extends z.ZodObject>(given: Collection<Schema>): AnyCollection => given;

/** The values of a record for the fields of a schema, in the schema's order, so that nothing unpublished slips out. */
export function pick<Shape extends z.ZodRawShape, T extends object>(schema: z.ZodObject<Shape>, from: T) {
  return Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => {
      const value: unknown = Reflect.get(from, key);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as { [K in keyof Shape & keyof T]: T[K] };
}
