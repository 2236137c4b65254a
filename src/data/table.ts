import type { z } from 'zod';
import type { Library } from '../library/library.ts';
import type { AnyCollection } from './collection.ts';
import { columnsOf, valueAt, type Column } from './columns.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** What stands in a cell; undefined for an empty one. */
export type Cell = string | number | boolean | undefined;

/** A table of its own, for what lies too deep in a record to be a column. Row schemas are flat: single values and lists of words. */
interface GivenTable<Row extends z.ZodObject> {
  id: string;
  title: string;
  about: string;
  /** The collection it is taken from. */
  of: string;
  row: Row;
  key: readonly (keyof z.infer<Row> & string)[];
  /** Columns that name a record of another table, by the id of that table. */
  refers?: Partial<Record<keyof z.infer<Row> & string, string>>;
  rows: (library: Library) => z.infer<Row>[];
}

/** A flat table: one header row, one line a row, one kind of value a column. */
export interface Table {
  id: string;
  title: string;
  about: string;
  of: string;
  key: readonly string[];
  refers: Readonly<Record<string, string>>;
  columns: readonly Column[];
  rows: (library: Library) => Cell[][];
}

/** A table from its rows. */
export function table<Row extends z.ZodObject>({ row, rows, refers = {}, ...rest }: GivenTable<Row>): Table {
  const columns = columnsOf(jsonSchemaOf(rest.id, row));
  return {
    ...rest,
    refers: refers as Record<string, string>,
    columns,
    rows: (library) => cellsOf(rows(library), columns),
  };
}

/** The records of a collection as a table of the same name, without what is too deep for one. */
export function tableOfCollection(from: AnyCollection): Table {
  const { id, title, about, record, key, leftOutOfTable = [], records } = from;
  const columns = columnsOf(jsonSchemaOf(id, record)).filter(({ path: [first] }) => !leftOutOfTable.includes(first));
  const refers = id !== 'cases' && columns.some(({ name }) => name === 'case') ? { case: 'cases' } : {};
  return { id, title, about, of: id, key, refers, columns, rows: (library) => cellsOf(records(library), columns) };
}

/** What parts the items of a list in one cell. */
export const LIST_MARK = ' | ';

const cellsOf = (records: readonly object[], columns: readonly Column[]): Cell[][] =>
  records.map((record) => columns.map((column) => cellOf(valueAt(record, column.path), column)));

function cellOf(value: unknown, { name, type, isList }: Column): Cell {
  if (value === undefined) return undefined;
  if (isList && Array.isArray(value)) {
    const items = value.map(String);
    const unclear = items.find((item) => item.includes(LIST_MARK));
    if (unclear !== undefined)
      throw new Error(
        `the item "${unclear}" of ${name} holds "${LIST_MARK}", which parts the items of a list in the tables`,
      );
    return items.join(LIST_MARK);
  }
  if (type === 'object' || type === 'array') return JSON.stringify(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`the column ${name} holds a ${typeof value}, which no cell can`);
}
