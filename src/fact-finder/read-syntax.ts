import lunr, { type QueryParseError, type ReadClause } from 'lunr';
import { FIELD_NAMES } from './fact-index.ts';

/** A query in Lunr's syntax: its clauses, or what is wrong with it in plain words. */
export type ReadSyntax = { is: 'read'; clauses: readonly ReadClause[] } | { is: 'wrong'; what: string };

/** A field, a sign before a word, a number of wrong letters, a weight, or a star: what nobody types who only names things. */
const SIGNS = /(?:^|\s)[+-][^\s+-]|(?:^|[\s+-])[a-z]+:(?:\S|\s*$)|\S[~^]|\*/i;

/** Whether a query is written in Lunr's syntax. */
export const isSyntax = (query: string): boolean => SIGNS.test(query);

/** Beyond these a query takes seconds for nothing that anyone could use. */
const MOST_WRONG_LETTERS = 2;
const LONGEST_FUZZY = 30;
const MOST_STARS = 2;

/** Reads a query in Lunr's syntax. Never throws. */
export function readSyntax(query: string): ReadSyntax {
  try {
    const { clauses } = new lunr.QueryParser(keepIds(query), new lunr.Query(FIELD_NAMES)).parse();
    const what = clauses.map(tooMuch).find((fault) => fault !== undefined);
    return what === undefined ? { is: 'read', clauses } : { is: 'wrong', what };
  } catch (error) {
    if (error instanceof lunr.QueryParseError) return { is: 'wrong', what: inPlainWords(error, query) };
    throw error;
  }
}

/** Lunr parts words at hyphens, which ids such as section-75-nhs hold: after a field they are kept. */
const keepIds = (query: string): string =>
  query.replace(/(?<=[a-z]:)\S+/gi, (value) => value.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '\\-'));

function tooMuch({ term, editDistance = 0 }: ReadClause): string | undefined {
  const stars = term.split('*').length - 1;
  if (editDistance > MOST_WRONG_LETTERS)
    return `‘${term}~${editDistance}’ allows ${editDistance} wrong letters; ${MOST_WRONG_LETTERS} are the most.`;
  if (editDistance > 0 && term.length > LONGEST_FUZZY) return `The word before ~ is too long to look for ones like it.`;
  if (stars > MOST_STARS) return `‘${term.slice(0, LONGEST_FUZZY)}’ has more than ${MOST_STARS} stars.`;
  if (stars > 0 && term.length - stars < 2) return 'A * needs at least two letters beside it.';
  return undefined;
}

/** Lunr's messages, by how they begin, as someone would say them who does not write programs. */
const MESSAGES: readonly (readonly [start: string, say: (part: string) => string])[] = [
  ['unrecognised field', (part) => `There is no field ‘${part}’. The fields are ${FIELD_NAMES.join(', ')}.`],
  ['edit distance must be numeric', (part) => `After ~ stands a number, 1 or 2, not ‘${part}’.`],
  ['boost must be numeric', (part) => `After ^ stands a number, not ‘${part}’.`],
  ['expecting term, found nothing', () => 'The field at the end has no word after its colon.'],
];

function inPlainWords({ message, start, end }: QueryParseError, query: string): string {
  // Lunr marks no letters where it stopped between two words.
  const [rest = ''] = /^\S*/.exec(keepIds(query).slice(start)) ?? [];
  const part = (keepIds(query).slice(start, end) || rest).slice(0, LONGEST_FUZZY);
  const known = MESSAGES.find(([beginning]) => message.startsWith(beginning));
  if (known) return known[1](part);
  return part.trim() ? `The part ‘${part.trim()}’ stands where it cannot be read.` : 'Its signs cannot be read.';
}
