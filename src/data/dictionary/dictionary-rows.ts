import type { JsonSchema } from '../json-schema.ts';

/** What stands in a field. */
export interface FieldKind {
  words: string;
  /** The shared shape, which the dictionary explains once. */
  shape?: string;
  /** Values allowed: the only ones, or beside the words and the shape. */
  values?: readonly string[];
  /** What leads to the values. */
  beforeValues?: 'one of' | 'or' | 'always';
}

/** A field as the dictionary explains it. */
export interface DictionaryRow {
  /** Its path in a record: `summary.text`; `[]` stands for each item of a list. */
  path: string;
  kind: FieldKind;
  /** Whether every record has it. */
  isAlwaysThere: boolean;
  /** What it says; empty where its name and shape say all. */
  about: string;
}

const FIELDS_BELOW = 'fields below';

type Shared = Record<string, JsonSchema>;

/** The fields of a record in the order in which it has them, those of its parts after it. Shared shapes are named and not entered. */
export function dictionaryRows(schema: JsonSchema): DictionaryRow[] {
  const shared = schema.$defs ?? {};
  const inside = (node: JsonSchema, path: string): DictionaryRow[] => {
    if (node.$ref !== undefined) return [];
    if (node.type === 'array' && node.items) return inside(node.items, `${path}[]`);
    if (isSourced(node)) return [];
    const branches = node.anyOf ?? node.oneOf;
    if (branches) return branches.flatMap((branch) => inside(branch, `${path}${condition(branch)}`));
    return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
      const at = path ? `${path}.${name}` : name;
      const row: DictionaryRow = {
        path: at,
        kind: kindOfField(field, shared),
        isAlwaysThere: (node.required ?? []).includes(name),
        about: field.description ?? '',
      };
      return [row, ...inside(field, at)];
    });
  };
  return inside(schema, '');
}

/** The fixed value that tells a branch from the others, as ` (is: live)`. */
function condition(branch: JsonSchema): string {
  const fixed = Object.entries(branch.properties ?? {}).find(([, { const: value }]) => typeof value === 'string');
  return fixed ? ` (${fixed[0]}: ${String(fixed[1].const)})` : '';
}

/** Whether a schema is a sourced value: known with its facts, or the reason why there is none. */
const isSourced = ({ oneOf = [] }: JsonSchema): boolean =>
  ['known', 'unknown', 'disputed'].every((is) => oneOf.some(({ properties }) => properties?.['is']?.const === is));

/** What stands in a field, in words. */
export function kindOfField(node: JsonSchema, shared: Shared): FieldKind {
  if (node.$ref !== undefined) return { words: '', shape: node.$ref.replace('#/$defs/', '') };
  if (isSourced(node)) {
    const value = node.oneOf?.find(({ properties }) => properties?.['value'])?.properties?.['value'];
    return { ...(value ? kindOfField(value, shared) : { words: '' }), words: 'sourced, or why not known' };
  }
  if (node.type === 'array' && node.items) {
    const items = kindOfField(node.items, shared);
    return {
      ...items,
      words: items.words === FIELDS_BELOW ? `list, ${FIELDS_BELOW}` : `list of ${items.words}`.trimEnd(),
    };
  }
  if (node.enum) return { words: '', values: node.enum.map(String), beforeValues: 'one of' };
  const branches = node.anyOf ?? node.oneOf;
  if (branches) return choiceOf(branches, shared);
  if (node.const !== undefined)
    return {
      words: '',
      values: [typeof node.const === 'string' ? node.const : JSON.stringify(node.const)],
      beforeValues: 'always',
    };
  if (node.type === 'object') return { words: node.properties ? FIELDS_BELOW : 'values by name' };
  return { words: WORDS[node.type ?? ''] ?? 'any' };
}

/** A choice: a shape or kind beside fixed words, as “a date or unknown”; or groups told apart by one of their fields. */
function choiceOf(branches: readonly JsonSchema[], shared: Shared): FieldKind {
  const kinds = branches.map((branch) => kindOfField(branch, shared));
  const values = kinds.flatMap((kind) => kind.values ?? []);
  const shape = kinds.find((kind) => kind.shape)?.shape;
  const words = [...new Set(kinds.filter((kind) => !kind.values && !kind.shape).map((kind) => kind.words))];
  return {
    words: words.join(' or '),
    ...(shape ? { shape } : {}),
    ...(values.length > 0 ? { values, beforeValues: words.length > 0 || shape ? 'or' : 'one of' } : {}),
  };
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};
