/*
 * The form of a case, as data: what may stand in each field, in the order of the schema. It is made from the schemas
 * (describe.ts) when the site is built, so that the page that shows it, the templates and the files that are written
 * need no schema, and a field that is added to a schema is in all of them.
 */

/** A value that may be chosen, with its words. */
export type Option = readonly [value: string, label: string];

/** What may stand in a field. */
export type Field =
  | { is: 'words'; long: boolean; most?: number }
  /** `full` asks for a day; else a month or a year will do. `words` may stand in its place. */
  | { is: 'date'; full: boolean; words: readonly string[] }
  | { is: 'number' }
  | { is: 'choice'; options: readonly Option[] }
  | { is: 'choices'; options: readonly Option[] }
  | { is: 'truth'; onlyTrue: boolean }
  /** One of the councils or cases of the library, which the form holds once. */
  | { is: 'pick'; from: ListName }
  /** Ids of facts or keys of sources, in a row. */
  | { is: 'refs'; to: 'fact' | 'source' }
  | { is: 'lines' }
  | { is: 'group'; fields: readonly NamedField[] }
  | { is: 'list'; item: Field; least: number }
  /** Fields told apart by the value of `is`. */
  | { is: 'kinds'; kinds: readonly Kind[] }
  /** A grade by judgement; which judgements there are is decided by the field `by` beside it. */
  | { is: 'grades'; by: string; judgements: Readonly<Record<string, readonly Option[]>>; grades: readonly Option[] };

export type ListName = 'councils' | 'cases';

/** One of the kinds of thing that a field may be. */
export interface Kind {
  value: string;
  label: string;
  /** Those beside `is`. */
  fields: readonly NamedField[];
}

/** A field with its name in the file and its words on the page. */
export interface NamedField {
  name: string;
  label: string;
  /** What the schema says of it. */
  hint?: string;
  optional: boolean;
  field: Field;
}

/** A part of the form that is filled in at one go. */
export interface Section {
  id: string;
  title: string;
  /** What it is for, in a sentence or two. */
  about: string;
  /** Where its fields stand in a draft: in the case itself, or beside it. */
  within: 'case' | 'draft';
  fields: readonly NamedField[];
}

/** The whole form. */
export interface Form {
  sections: readonly Section[];
  lists: Readonly<Record<ListName, readonly Option[]>>;
}

/** The fields of a draft's case, over all sections, in the order of the sections. */
export const caseFields = (form: Form): NamedField[] =>
  form.sections.flatMap(({ within, fields }) => (within === 'case' ? fields : []));

/** A field beside the case: `facts`, `sources`, `story` or `id`. Throws when the form has none. */
export function draftField(form: Form, name: string): NamedField {
  const found = form.sections
    .flatMap(({ within, fields }) => (within === 'draft' ? fields : []))
    .find((field) => field.name === name);
  if (!found) throw new Error(`the form has no field "${name}"`);
  return found;
}

/** The fields inside a field, for a value that stands there: of kinds, those of the kind it is. */
export function fieldsInside(field: Field, value: unknown): readonly NamedField[] {
  if (field.is === 'group') return field.fields;
  if (field.is === 'kinds') return field.kinds.find((kind) => kind.value === kindOf(value))?.fields ?? [];
  return [];
}

/** Whether kinds are those of a sourced value: known, unknown and the others. */
export const isSourced = (kinds: readonly Kind[]): boolean => kinds.some(({ value }) => value === 'unknown');

/** What `is` says of a value. */
export function kindOf(value: unknown): string {
  const is = isRecord(value) ? value['is'] : undefined;
  return typeof is === 'string' ? is : '';
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
