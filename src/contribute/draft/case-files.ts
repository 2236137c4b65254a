import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { caseFields, draftField, fieldsInside, type Field, type Form, type NamedField } from '../fields/field.ts';
import { tidy, type Draft } from './draft.ts';
import { pathsOf, type TextFile } from './paths.ts';
import { storyText } from './story-text.ts';

/** How the files are written. */
export interface Writing {
  /** A comment at each field that says what it means, for those who fill it in by hand. */
  explained?: boolean;
}

/** The files of a draft, with the very paths that the library keeps them at. */
export function caseFiles(draft: Draft, form: Form, { explained = false }: Writing = {}): TextFile[] {
  const paths = pathsOf(draft.id);
  const matter = tidy({ is: 'group', fields: caseFields(form) }, draft.case);
  const front = yamlOf(matter, { is: 'group', fields: caseFields(form) }, explained);
  const listFile = (name: 'facts' | 'sources'): string => {
    const field: Field = { is: 'group', fields: [draftField(form, name)] };
    return yamlOf(tidy(field, { [name]: draft[name] }), field, explained);
  };
  return [
    { path: paths.case, text: `---\n${front}---\n${storyText(draft)}` },
    { path: paths.facts, text: listFile('facts') },
    ...(draft.sources.length > 0 ? [{ path: paths.sources, text: listFile('sources') }] : []),
  ];
}

/** A value as YAML that every reader reads alike: what another would take for a date or a truth value stands in quotes. */
function yamlOf(value: unknown, field: Field, explained: boolean): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  if (explained) explain(document.contents, field, value, new Set());
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

/** Puts what the schema says above each field; above the first of its kind alone, since lists repeat themselves. */
function explain(node: Node | null, field: Field, value: unknown, told: Set<string>): void {
  if (isSeq(node) && field.is === 'list') {
    node.items.forEach((item, index) =>
      explain(item as Node, field.item, Array.isArray(value) ? (value as unknown[])[index] : undefined, told),
    );
  }
  if (!isMap(node)) return;
  const fields = fieldsInside(field, value);
  for (const { key, value: inner } of node.items) {
    if (!isScalar(key)) continue;
    const named = fields.find(({ name }) => name === key.value);
    const comment = named && commentOf(named);
    if (comment && !told.has(comment)) key.commentBefore = wrapped(comment);
    if (comment) told.add(comment);
    if (named) explain(inner as Node | null, named.field, valueInside(value, named.name), told);
  }
}

const valueInside = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined;

/** What a field is for and what may stand in it. */
function commentOf({ label, hint, field }: NamedField): string {
  const values =
    field.is === 'choice' || field.is === 'choices'
      ? `One of: ${field.options.map(([value]) => value).join(', ')}.`
      : field.is === 'kinds'
        ? `is: ${field.kinds.map(({ value }) => value).join(' | ')}`
        : field.is === 'date'
          ? `A date: 2014-10-01, 2014-10 or 2014${field.words.map((word) => `, or ${word}`).join('')}.`
          : '';
  return [hint ?? `${label}.`, values].filter(Boolean).join(' ');
}

/** A comment in lines of at most 110 signs. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (line.length > 108) lines.push(` ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}
