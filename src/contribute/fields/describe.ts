import type { z } from 'zod';
import { dateOrUndated, factRefs, fullDate, partialDate, sourceKeys } from '../../schema/primitives.ts';
import { FRAMEWORKS, grade } from '../../schema/vocabulary.ts';
import type { Field, Kind, NamedField } from './field.ts';
import { labelOf, optionsOf } from './words.ts';

/** What the source of the schemas says about a field, and about the fields inside it. */
export interface Explained {
  comment: string | undefined;
  inside: () => Explanations;
}
export type Explanations = ReadonlyMap<string, Explained>;

/** What zod keeps of a schema, as far as it is needed to describe one. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: unknown[];
}
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def;

/** One line is enough for these. */
const SHORT: ReadonlySet<string> = new Set(['about', 'body', 'name', 'publisher', 'title', 'via']);

/** The fields of an object, in the order of the schema, with what its source says of each. */
export function describeFields(shape: Readonly<Record<string, z.ZodType>>, said: Explanations): NamedField[] {
  return Object.entries(shape).map(([name, schema]) => {
    const { comment, inside } = said.get(name) ?? { comment: undefined, inside: () => new Map<string, Explained>() };
    const optional = definitionOf(schema).type === 'optional';
    return {
      name,
      label: labelOf(name),
      ...(comment ? { hint: comment } : {}),
      optional,
      field: describe(name, schema, inside()),
    };
  });
}

/** What may stand in a field of a schema. Throws at a kind of schema that no field of the form can hold. */
function describe(name: string, schema: z.ZodType, said: Explanations): Field {
  const definition = definitionOf(schema);
  if (schema === factRefs || schema === sourceKeys) return { is: 'refs', to: schema === factRefs ? 'fact' : 'source' };
  if (schema === partialDate || schema === fullDate) return { is: 'date', full: schema === fullDate, words: [] };
  if (schema === dateOrUndated) return { is: 'date', full: false, words: ['undated'] };
  switch (definition.type) {
    case 'optional':
      return describe(name, definition.innerType ?? schema, said);
    case 'object':
      return { is: 'group', fields: describeFields(definition.shape ?? {}, said) };
    case 'array':
      return describeList(name, definition.element, schema, said);
    case 'union':
      return definition.discriminator === undefined
        ? describeChoice(definition.options ?? [])
        : { is: 'kinds', kinds: describeKinds(definition.options ?? [], said) };
    case 'enum':
      return { is: 'choice', options: optionsOf(Object.values(definition.entries ?? {})) };
    case 'record':
      return { is: 'grades', by: 'framework', judgements: JUDGEMENTS, grades: gradeOptions() };
    case 'number':
      return { is: 'number' };
    case 'boolean':
    case 'literal':
      return { is: 'truth', onlyTrue: definition.type === 'literal' };
    case 'string':
      return describeText(name, schema as z.ZodString);
    default:
      throw new Error(`the form cannot hold "${name}", a schema of the type ${definition.type}`);
  }
}

function describeText(name: string, { maxLength, format }: z.ZodString): Field {
  if (name === 'authority') return { is: 'pick', from: 'councils' };
  if (name === 'case') return { is: 'pick', from: 'cases' };
  const most = maxLength ?? undefined;
  return {
    is: 'words',
    long: !format && !SHORT.has(name) && (most === undefined || most > 200),
    ...(most === undefined ? {} : { most }),
  };
}

function describeList(name: string, element: z.ZodType | undefined, list: z.ZodType, said: Explanations): Field {
  if (!element) throw new Error(`the list "${name}" says nothing of its items`);
  const item = describe(name, element, said);
  if (item.is === 'words') return { is: 'lines' };
  if (item.is === 'choice') return { is: 'choices', options: item.options };
  return { is: 'list', item, least: list.safeParse([]).success ? 0 : 1 };
}

/** A value or some other words, as “a date or unknown”, “a grade or none given”. */
function describeChoice(options: readonly z.ZodType[]): Field {
  const words = options.flatMap((option) => {
    const { type, values = [], entries = {} } = definitionOf(option);
    return type === 'literal' ? values.map(String) : type === 'enum' ? Object.values(entries) : [];
  });
  const isOpen = options.some((option) => !['literal', 'enum'].includes(definitionOf(option).type));
  if (!isOpen) return { is: 'choice', options: optionsOf(words) };
  return options.includes(partialDate) ? { is: 'date', full: false, words } : { is: 'words', long: false };
}

function describeKinds(options: readonly z.ZodType[], said: Explanations): Kind[] {
  const values = options.map((option) =>
    String(definitionOf(definitionOf(option).shape?.['is'] ?? option).values?.[0]),
  );
  const labels = new Map(optionsOf(values));
  return options.map((option, index) => {
    const { is: _is, ...shape } = definitionOf(option).shape ?? {};
    const value = values[index] ?? '';
    return { value, label: labels.get(value) ?? value, fields: describeFields(shape, said) };
  });
}

const gradeOptions = () => optionsOf(Object.values(grade.enum));
const JUDGEMENTS = Object.fromEntries(
  Object.entries(FRAMEWORKS).map(([id, { judgements }]) => [id, Object.entries(judgements)]),
);
