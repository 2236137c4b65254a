import { plainWords } from '../site/search-box/words.ts';
import { LONGEST_QUERY } from '../site/search-words/read-query.ts';
import type { Spelt } from '../site/search-words/spelling.ts';

const inQuotes = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');
const pages = (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`;

/** What the search page says of its results in one line. */
export function countMessage(count: number, query: string, filtered: boolean): string {
  const about = query ? ` for ‘${query}’` : '';
  if (count > 0) return `${pages(count)}${about}`;
  return `No page${about}${filtered ? ' with these filters' : ''}.`;
}

/** What was changed in what was typed, or left out of it, each in a sentence. */
export function spellingNotes(query: string, { words, changes }: Spelt): string[] {
  if (query && plainWords(query).length === 0) return ['There is no letter or figure in it to look for.'];
  const put = changes.filter(({ to }) => to !== undefined);
  const left = changes.filter(({ to }) => to === undefined).map(({ from }) => from);
  return [
    ...(put.length > 0
      ? [`No page has ${inQuotes(put.map(({ from }) => from))}. These are results for ‘${words.join(' ')}’.`]
      : []),
    ...(left.length > 0 && words.length > 0
      ? [`No page has ${inQuotes(left)}, so ${left.length === 1 ? 'it was' : 'they were'} left out.`]
      : []),
  ];
}

/** What of an address was not used, each in a sentence. `typed` is the query before it was cut. */
export function addressNotes(typed: string, ignored: readonly string[]): string[] {
  return [
    ...(typed.length > LONGEST_QUERY ? [`Only the first ${LONGEST_QUERY} characters were looked for.`] : []),
    ...(ignored.length > 0
      ? [`Search does not know ${inQuotes(ignored.slice(0, 5).map((one) => one.slice(0, 60)))}: left out.`]
      : []),
  ];
}
