import { referred, type JsonSchema } from './json-schema.ts';

/** A column of a flat table. The types are those of Table Schema (datapackage.org). */
export interface Column {
  /** The path of the field in a record: `anchors.worst`. */
  name: string;
  path: readonly [string, ...string[]];
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'object' | 'array';
  /** Several words in one cell. */
  isList: boolean;
  required: boolean;
  /** The only values allowed, where they are listed. */
  values?: readonly string[];
  about: string;
}

/**
 * The columns of a record by its schema. Objects become a column for each of their fields; lists of words share a cell;
 * lists of objects, and objects whose fields depend on the record, stand in a cell as JSON.
 */
export function columnsOf(schema: JsonSchema): Column[] {
  const shared = schema.$defs ?? {};
  const within = (node: JsonSchema, path: readonly string[], required: boolean, about: string): Column[] => {
    const target = referred(node, shared) ?? node;
    const described = node.description ?? target.description ?? about;
    if (target.properties)
      return Object.entries(target.properties).flatMap(([key, field]) =>
        within(field, [...path, key], required && (target.required ?? []).includes(key), described),
      );
    const [first, ...rest] = path;
    if (first === undefined) return [];
    const values = valuesOf(target, shared);
    return [
      {
        name: path.join('.'),
        path: [first, ...rest],
        ...kindOf(target, shared),
        required,
        ...(values ? { values } : {}),
        about: described,
      },
    ];
  };
  return within(schema, [], true, '');
}

function kindOf(node: JsonSchema, shared: Record<string, JsonSchema>): Pick<Column, 'type' | 'isList'> {
  const branches = node.anyOf ?? node.oneOf;
  if (branches) {
    const kinds = branches.map((branch) => kindOf(referred(branch, shared) ?? branch, shared).type);
    const [kind = 'object'] = kinds;
    if (kinds.every((one) => one === kind)) return { type: kind, isList: false };
    // A date or a word is a word; whatever else mixes needs JSON to say which it is.
    return { type: kinds.every((one) => one === 'string' || one === 'date') ? 'string' : 'object', isList: false };
  }
  if (node.type === 'array') {
    const items = node.items && (referred(node.items, shared) ?? node.items);
    return items?.type === 'string' ? { type: 'string', isList: true } : { type: 'array', isList: false };
  }
  if (node.type === 'string') return { type: node['format'] === 'date' ? 'date' : 'string', isList: false };
  if (node.type === 'integer' || node.type === 'number' || node.type === 'boolean')
    return { type: node.type, isList: false };
  return { type: 'object', isList: false };
}

/** The values that a schema lists, alone or as branches of a choice. */
export function valuesOf(node: JsonSchema, shared: Record<string, JsonSchema>): string[] | undefined {
  if (node.enum) return node.enum.map(String);
  if (typeof node.const === 'string') return [node.const];
  if (node.anyOf) {
    const each = node.anyOf.map((branch) => valuesOf(referred(branch, shared) ?? branch, shared));
    if (each.every((values) => values !== undefined)) return each.flat();
  }
  return undefined;
}

/** The value at a path of a record; undefined where the record has none. */
export const valueAt = (record: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    record,
  );
