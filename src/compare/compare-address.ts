import { MOST_COLUMNS, PLAIN_VIEW, type MatrixView } from './matrix.ts';

/** A comparison as an address holds it. */
export interface Comparison {
  /** Cases in the order of the columns, each once. */
  cases: readonly string[];
  view: MatrixView;
}

/** A comparison read from an address, with what in it could not be followed, for the reader. */
export interface ReadComparison extends Comparison {
  messages: readonly string[];
}

/** What an address may name. */
export interface Known {
  cases: ReadonlySet<string>;
  /** Attributes and groups, by id. */
  rows: ReadonlySet<string>;
}

/** Addresses longer than this are not read: nothing that this site makes is near it. */
const LONGEST = 4000;

/**
 * Reads a comparison from the query of an address: `?cases=doncaster,slough&hide=money&first=aim&differences=yes`.
 * Whatever cannot be followed is left out and told, so that a stale or mangled link still gives a page.
 */
export function readAddress(query: string, { cases: known, rows: knownRows }: Known): ReadComparison {
  if (query.length > LONGEST)
    return {
      cases: [],
      view: PLAIN_VIEW,
      messages: ['The link is too long to be one of ours, so it was not followed.'],
    };
  const asked = new URLSearchParams(query);
  const messages: string[] = [];
  const cases = listOf(asked, 'cases');
  const unknown = cases.filter((id) => !known.has(id));
  if (unknown.length > 0)
    messages.push(
      `${unknown.length === 1 ? 'One case of the link is' : `${unknown.length} cases of the link are`} not in this library: ${quoted(unknown)}.`,
    );
  const found = cases.filter((id) => known.has(id));
  if (found.length > MOST_COLUMNS)
    messages.push(
      `The link names ${found.length} cases. The first ${MOST_COLUMNS} are shown: more do not fit side by side.`,
    );
  const rows = [...listOf(asked, 'hide'), ...listOf(asked, 'first')];
  const lost = rows.filter((id) => !knownRows.has(id));
  if (lost.length > 0) messages.push(`Some rows of the link are not known and were passed over: ${quoted(lost)}.`);
  return {
    cases: found.slice(0, MOST_COLUMNS),
    view: {
      hidden: new Set(listOf(asked, 'hide').filter((id) => knownRows.has(id))),
      first: listOf(asked, 'first').filter((id) => knownRows.has(id)),
      differencesOnly: asked.get('differences') === 'yes',
    },
    messages,
  };
}

/** The query that holds a comparison; empty for none. */
export function writeAddress({ cases, view }: Comparison): string {
  const parts = [
    ['cases', cases.join(',')],
    ['hide', [...view.hidden].join(',')],
    ['first', view.first.join(',')],
    ['differences', view.differencesOnly ? 'yes' : ''],
  ].filter(([, value]) => value !== '');
  // Commas stay as they are: the address is to be read, and sent in letters.
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',')}`).join('&');
}

/** The entries of a list in a query, each once, in order. */
const listOf = (query: URLSearchParams, name: string): string[] => [
  ...new Set(
    query
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean),
  ),
];

/** A few of the words between quotes, shortened, so that a message stays a message. */
const quoted = (words: readonly string[]): string =>
  words
    .slice(0, 3)
    .map((word) => `‘${word.slice(0, 40)}’`)
    .join(', ') + (words.length > 3 ? ' and others' : '');
