import { isMap, isScalar, isSeq, type Node } from 'yaml';
import {
  caseFields,
  draftField,
  fieldsInside,
  isSourced,
  type Field,
  type Form,
  type NamedField,
} from '../fields/field.ts';
import { documentOf, written } from './case-files.ts';
import { blankValue, LAST_HEADING, valueAt, withValue } from './draft.ts';
import { pathsOf, type TextFile } from './paths.ts';

/** What is known of a case before it is written. */
export interface NewCase {
  id: string;
  title?: string;
}

/** The longest line of a comment, in characters. */
const LONGEST_LINE = 108;

const HEAD = `The key data of a case. Lines that begin with # explain: they may stay or go.
Fill in what is known. Take out an example that you do not need: a list with nothing in it is [].
A value that was looked for and not found stays {is: unknown}. The other forms are
{is: known, value: ten years, facts: [f1]}
{is: not-published}, known to exist and not made public
{is: not-applicable}, where the question does not arise
{is: disputed, versions: [{value: ten years, facts: [f1]}, {value: five years, facts: [f2]}]}
and each may have a note. Dates are as exact as their source: 2014-10-01, 2014-10 or 2014.
Lists of facts name those of facts.yaml, [f1, f2]; lists of sources name documents by their key,
[community-care-2015-11-27].`;

const STORY = `{/* The story: what happened, in parts of a few paragraphs, the answer first, with room for what went badly.
Each paragraph cites its sources, as [@community-care-2015-11-27], [@a; @b] or [@a, p. 4]. */}

### A heading for each part

### ${LAST_HEADING}
`;

/**
 * The files of a case that is to be written by hand: every field with what the schema says of it and nothing filled in, so
 * that `npm run check:content` tells what is missing.
 */
export function templateFiles(form: Form, { id, title = '' }: NewCase): TextFile[] {
  const paths = pathsOf(id);
  const front: Field = { is: 'group', fields: caseFields(form) };
  const list = (name: string, head: string): string => {
    const field: Field = { is: 'group', fields: [draftField(form, name)] };
    return explained(field, withFirstNumber(blankValue(field, true)), head);
  };
  const matter = { ...(blankValue(front, true) as object), title };
  return [
    { path: paths.case, text: `---\n${explained(front, matter, HEAD)}---\n${STORY}` },
    {
      path: paths.facts,
      text: list('facts', 'The facts of the case: one statement each, which can be checked and cited by itself.'),
    },
    {
      path: paths.sources,
      text: list(
        'sources',
        'Documents that the library does not have yet. Where it has a file for their publisher, they belong into that one.',
      ),
    },
  ];
}

/** The first fact is f1; every other list is as it was. */
const withFirstNumber = (value: unknown): unknown =>
  valueAt(value, ['facts']) === undefined ? value : withValue(value, ['facts', 0, 'id'], 'f1');

/** A value as YAML with a comment at each field. */
function explained(field: Field, value: unknown, head: string): string {
  const document = documentOf(value);
  explain(document.contents, field, value);
  document.commentBefore = head.split('\n').map(wrapped).join('\n');
  return written(document);
}

/** Puts what the schema says above each field, and after a group what else it may have. */
function explain(node: Node | null, field: Field, value: unknown): void {
  if (isSeq(node) && field.is === 'list') {
    node.items.forEach((item, index) => explain(item as Node, field.item, valueAt(value, [index])));
  }
  if (!isMap(node) || field.is === 'kinds') return;
  const fields = fieldsInside(field, value);
  for (const { key, value: inner } of node.items) {
    const named = isScalar(key) ? fields.find(({ name }) => name === key.value) : undefined;
    if (!named || !isScalar(key)) continue;
    const comment = commentOf(named);
    if (comment) key.commentBefore = wrapped(comment);
    explain(inner as Node | null, named.field, valueAt(value, [named.name]));
  }
  const more = fields.filter(({ optional }) => optional).map((named) => `${named.name}: ${commentOf(named)}`);
  if (more.length > 0) node.comment = ['It may also have', ...more].map(wrapped).join('\n');
}

/** What a field is for and what may stand in it. */
const commentOf = ({ label, hint, field }: NamedField): string =>
  [hint ?? (/[.?!]$/.test(label) ? label : `${label}.`), allowedIn(field)].filter(Boolean).join(' ');

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function allowedIn(field: Field): string {
  switch (field.is) {
    case 'choice':
      return `One of: ${field.options.map(([value]) => value).join(', ')}.`;
    case 'choices':
      return `Any of: ${field.options.map(([value]) => value).join(', ')}.`;
    case 'kinds': {
      const value = field.kinds.find((kind) => kind.value === 'known')?.fields.find(({ name }) => name === 'value');
      if (isSourced(field.kinds))
        return value && value.field.is !== 'words' ? `Its value is ${lower(allowedIn(value.field))}` : '';
      const kinds = field.kinds.map((kind) => `${kind.value} (with ${kind.fields.map(({ name }) => name).join(', ')})`);
      return `is: one of ${kinds.join('; ')}.`;
    }
    case 'date':
      return field.words.length > 0 ? `A date, or ${field.words.join(', or ')}.` : '';
    case 'words':
      return field.most === undefined ? '' : `At most ${field.most} characters.`;
    case 'truth':
      return field.onlyTrue ? 'true, or left out.' : 'true or false.';
    case 'number':
      return 'A number, without commas.';
    case 'grades':
      return `Such as {leadership: good}. Grades: ${field.grades.map(([value]) => value).join(', ')}.`;
    case 'pick':
      return field.from === 'councils' ? 'The name of its file in content/authorities.' : 'The name of its folder.';
    case 'refs':
    case 'lines':
    case 'group':
    case 'list':
      return '';
  }
}

/** A comment in lines of readable length. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (line.length > LONGEST_LINE) lines.push(` ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}
