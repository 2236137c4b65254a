import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml';
import type { z } from 'zod';
import { ContentError, nearest, type Problem } from './problems.ts';
import { allowedKeys } from './schema-keys.ts';

/** The path of a field inside a content file. */
export type FieldPath = readonly (string | number)[];

/** A file of `content/`, read once, that can say on which line a field stands. */
export interface ContentFile {
  /** From the project's root. */
  path: string;
  data: unknown;
  /** The Markdown below the front matter; empty for plain YAML. */
  body: string;
  /** The line of the body's first line, from 1. */
  bodyLine: number;
  lineOf(field: FieldPath): number;
}

/** A file of YAML, of JSON, or of MDX with front matter, from its path and its text. Throws {@link ContentError} when it cannot be read. */
export function contentFile(path: string, raw: string): ContentFile {
  const text = raw.replace(/\r\n/g, '\n');
  return path.endsWith('.json') ? jsonFile(path, text) : yamlFile(path, text);
}

/**
 * A file of JSON, which a program writes and which grows with the library. JSON is YAML too, but reading it as YAML
 * compares each key with all others, so that is done only to say on which line something stands.
 */
function jsonFile(path: string, text: string): ContentFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return yamlFile(path, text);
  }
  let whole: ContentFile | undefined;
  return { path, data, body: '', bodyLine: 1, lineOf: (field) => (whole ??= yamlFile(path, text)).lineOf(field) };
}

function yamlFile(path: string, text: string): ContentFile {
  const matter = path.endsWith('.mdx') ? /^---\n([\s\S]*?\n)---\n/.exec(text) : undefined;
  if (matter === null) {
    throw new ContentError([
      {
        rule: 'front-matter',
        file: path,
        line: 1,
        found: 'no front matter',
        allowed: 'YAML between two lines of ---',
        mend: 'start the file with ---, the key data, and --- again',
      },
    ]);
  }
  const yaml = matter ? (matter[1] ?? '') : text;
  const firstLine = matter ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    throw new ContentError([
      {
        rule: 'yaml',
        file: path,
        line: lines.linePos(error.pos[0]).line + firstLine,
        found: error.message.split('\n')[0] ?? 'unreadable YAML',
        allowed: 'valid YAML, each key once',
        mend: 'check the indentation, the quotes and the keys on this line',
      },
    ]);
  }
  const alias = unresolvedAlias(document);
  if (alias) {
    throw new ContentError([
      {
        rule: 'yaml',
        file: path,
        line: lines.linePos(alias.range?.[0] ?? 0).line + firstLine,
        found: `*${alias.source}, which YAML reads as the name of another value`,
        allowed: 'text that does not begin with *, unless it stands in quotes',
        mend: 'put the text in quotes',
      },
    ]);
  }
  return {
    path,
    data: valueOf(document, path),
    body: matter ? text.slice(matter[0].length) : '',
    bodyLine: matter ? matter[0].split('\n').length : 1,
    lineOf: (field) => lines.linePos(offsetOf(document, field)).line + firstLine,
  };
}

/** What a document says. One whose aliases unfold into very much is refused, since it would fill the memory. */
function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new ContentError([
      {
        rule: 'yaml',
        file: path,
        line: 1,
        found: error instanceof Error ? error.message : 'YAML that cannot be unfolded',
        allowed: 'values written out where they stand',
        mend: 'write the values out in place of * and &',
      },
    ]);
  }
}

/** Text that begins with an asterisk is an alias to YAML, which is told only when it is read. */
function unresolvedAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the key of a field stands, or the item of a list; for a missing one, where its nearest parent stands. */
function offsetOf(document: Document, field: FieldPath): number {
  for (let length = field.length; length > 0; length -= 1) {
    const node = document.getIn(field.slice(0, length), true);
    const parent = document.getIn(field.slice(0, length - 1), true);
    const name = String(field[length - 1]);
    const key = isMap(parent)
      ? parent.items.map((pair) => pair.key).find((item) => isScalar(item) && String(item.value) === name)
      : undefined;
    const offset = (isNode(key) ? key.range : isNode(node) ? node.range : undefined)?.[0];
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** Checks a file against its schema: the data, or every problem in it. */
export function checkSchema<T extends z.ZodType>(
  file: ContentFile,
  schema: T,
): { data: z.infer<T> } | { problems: Problem[] } {
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], file, schema)) };
}

function problemsOf(issue: z.core.$ZodIssue, prefix: FieldPath, file: ContentFile, schema: z.ZodType): Problem[] {
  const path = [...prefix, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'invalid_union' && issue.errors.some(isInside)) {
    const best = [...issue.errors].sort(
      (a, b) => strangeKeys(a) - strangeKeys(b) || a.length - b.length || depth(b) - depth(a),
    )[0];
    return (best ?? []).flatMap((inner) => problemsOf(inner, path, file, schema));
  }
  const at = (field: FieldPath) => ({
    rule: 'schema',
    file: file.path,
    line: file.lineOf(field),
    field: field.join('.'),
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = nearest(key, allowedKeys(schema, path, file.data));
      return {
        ...at([...path, key]),
        found: `the key "${key}"`,
        allowed: known.join(', '),
        mend: known[0] ? `did you mean "${known[0]}"? Otherwise take the key out` : 'take the key out',
      };
    });
  }
  const value = path.reduce<unknown>(
    (inner, part) => (inner && typeof inner === 'object' ? Reflect.get(inner, part) : undefined),
    file.data,
  );
  const name = path.at(-1) ?? 'the whole file';
  return [
    {
      ...at(path),
      found: foundAs(value),
      allowed: allowedBy(issue),
      mend: value === undefined ? `add ${name}` : `change ${name}`,
    },
  ];
}

/** Whether a branch of a union was entered: else its value is of another sort, and each branch says what it may be. */
const isInside = (issues: readonly z.core.$ZodIssue[]): boolean =>
  issues.length > 1 || issues.some(({ code, path }) => code === 'unrecognized_keys' || path.length > 0);
/** How many keys a branch of a union does not know: the one that knows the most is the one that was meant. */
const strangeKeys = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text);

/** What stands in a place, as a message has it. */
function foundAs(value: unknown): string {
  if (value === undefined) return 'nothing';
  return Array.isArray(value) && value.length === 0 ? 'an empty list' : shorten(JSON.stringify(value));
}

/** What zod calls the types of values. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with names of their own',
  record: 'fields with names of their own',
};

/** What may stand in a place, in the words of the schema, or in plain words where the schema leaves them to zod. */
function allowedBy(issue: z.core.$ZodIssue): string {
  // A schema that says in its own words what it wants is quoted.
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return TYPES[issue.expected] ?? issue.message;
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'too_big' && issue.origin === 'string') return `at most ${issue.maximum} characters`;
  if (issue.code !== 'invalid_union') return issue.message;
  return 'options' in issue && Array.isArray(issue.options)
    ? oneOf(issue.options.map(String))
    : [...new Set(issue.errors.flat().map(allowedBy))].join(', or ');
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
