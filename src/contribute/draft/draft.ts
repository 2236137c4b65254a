import {
  caseFields,
  draftField,
  fieldsInside,
  isRecord,
  isSourced,
  kindOf,
  type Field,
  type Form,
  type NamedField,
} from '../fields/field.ts';

/** A case that is being written. What stands in it is whatever was typed: the schemas look at it when it is checked. */
export interface Draft {
  version: 1;
  /** The name of its folder. */
  id: string;
  /** The front matter of case.mdx. */
  case: Record<string, unknown>;
  story: StoryPart[];
  facts: unknown[];
  sources: unknown[];
  /** The sections that the writer calls finished. */
  done: string[];
}
export interface StoryPart {
  heading: string;
  text: string;
}

/** What the last part of a story is about, in every case that is told at length. */
export const LAST_HEADING = 'What a council could take from it, and what is not known';

/** Where a value stands in a draft, such as `case`, `phases`, `0`, `from`. */
export type DraftPath = readonly (string | number)[];

/** A case of which nothing is written. Values that may be unknown are unknown until somebody says more. */
export function blankDraft(form: Form): Draft {
  return {
    version: 1,
    id: '',
    case: blankFields(caseFields(form)),
    story: [
      { heading: '', text: '' },
      { heading: LAST_HEADING, text: '' },
    ],
    facts: blankList(form, 'facts').map((fact) => ({ ...(fact as object), id: 'f1' })),
    sources: blankList(form, 'sources'),
    done: [],
  };
}

function blankList(form: Form, name: string): unknown[] {
  const blank = blankValue(draftField(form, name).field);
  return Array.isArray(blank) ? blank : [];
}

const blankFields = (fields: readonly NamedField[], everyPart = false): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, optional, field }) => (optional ? [] : [[name, blankValue(field, everyPart)] as const])),
  );

/**
 * What stands in a field before anything was written, without what may be left out. With `everyPart` each part can be seen:
 * a list shows one item, and what has no value yet stands there empty.
 */
export function blankValue(field: Field, everyPart = false): unknown {
  switch (field.is) {
    case 'group':
      return blankFields(field.fields, everyPart);
    case 'list':
      return everyPart || field.least > 0 ? [blankValue(field.item, everyPart)] : [];
    case 'kinds':
      return { is: isSourced(field.kinds) ? 'unknown' : '' };
    case 'choices':
    case 'refs':
    case 'lines':
      return [];
    case 'grades':
      return {};
    case 'truth':
      return everyPart ? '' : undefined;
    case 'words':
    case 'date':
    case 'number':
    case 'choice':
    case 'pick':
      return '';
  }
}

/** A value of a field as its file has it: in the order of the schema, without what is empty, numbers as numbers. */
export function tidy(field: Field, value: unknown): unknown {
  switch (field.is) {
    case 'group':
    case 'kinds': {
      if (!isRecord(value)) return value === '' ? undefined : value;
      const known = fieldsInside(field, value).flatMap(({ name, field: inner }) => {
        const inside = tidy(inner, value[name]);
        return inside === undefined ? [] : [[name, inside] as const];
      });
      const is = kindOf(value);
      return Object.fromEntries(field.is === 'kinds' && is !== '' ? [['is', is], ...known] : known);
    }
    case 'list':
      return Array.isArray(value) ? value.map((item) => tidy(field.item, item) ?? {}) : value;
    case 'number':
      return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : emptied(value);
    case 'words':
    case 'date':
    case 'choice':
    case 'choices':
    case 'truth':
    case 'pick':
    case 'refs':
    case 'lines':
    case 'grades':
      return emptied(value);
  }
}

function emptied(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

/** The value at a place; undefined where there is none. */
export const valueAt = (draft: unknown, path: DraftPath): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, step) : undefined),
    draft,
  );

/** The same with another value at a place; undefined takes a field out. Nothing else changes, and nothing in place. */
export function withValue<T>(whole: T, path: DraftPath, value: unknown): T;
export function withValue(whole: unknown, [step, ...rest]: DraftPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item: unknown, at) => (at === Number(step) ? withValue(item, rest, value) : item));
  const record = isRecord(whole) ? whole : {};
  const inside = withValue(record[step], rest, value);
  const { [step]: _before, ...others } = record;
  return inside === undefined ? others : { ...record, [step]: inside };
}

/** Larger drafts are not read: a long case is a hundredth of it. In bytes. */
export const LARGEST_DRAFT = 2_000_000;

/** Reads a draft that was kept or saved. Undefined where the text is no draft; fields that are not there stay empty. */
export function readDraft(text: string, form: Form): Draft | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(given) || given['version'] !== 1 || !isRecord(given['case'])) return undefined;
  const list = (name: string): unknown[] => {
    const value = given[name];
    return Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];
  };
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    version: 1,
    id: words(given['id']),
    case: { ...blankDraft(form).case, ...given['case'] },
    story: list('story').map((part) => ({
      heading: words(valueAt(part, ['heading'])),
      text: words(valueAt(part, ['text'])),
    })),
    facts: list('facts'),
    sources: list('sources'),
    done: Array.isArray(given['done']) ? given['done'].filter((id) => typeof id === 'string') : [],
  };
}
