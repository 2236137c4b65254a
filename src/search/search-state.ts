import type { Choices } from '../site/filter-state.ts';
import { readQuery } from '../site/search-words/read-query.ts';
import { SORTS, type Sort } from './filter-pages.ts';

/** All that a search is, as its address says it. */
export interface SearchState {
  query: string;
  choices: Choices;
  sort: Sort;
  /** How many results are shown. */
  shown: number;
}

/** Results shown at once, and added by each press of the button. */
export const AT_ONCE = 20;
const MOST_SHOWN = 400;

const isSort = (value: string | null): value is Sort => value !== null && Object.hasOwn(SORTS, value);

/**
 * Reads an address. What search does not know is left out and told in `ignored`, as `name=value`, so that a mangled
 * address still gives a working search. `options` are the values of each facet.
 */
export function readState(
  address: URLSearchParams,
  options: ReadonlyMap<string, ReadonlySet<string>>,
): { state: SearchState; ignored: string[] } {
  const ignored: string[] = [];
  const choices = new Map<string, string[]>();
  let sort: Sort = 'relevance';
  let shown = AT_ONCE;
  for (const [name, value] of address) {
    const number = Number(value);
    if (name === 'q' || (name === '' && value === '')) continue;
    else if (name === 'sort' && isSort(value)) sort = value;
    else if (name === 'show' && Number.isInteger(number) && number > 0 && number <= MOST_SHOWN) shown = number;
    else if (options.get(name)?.has(value)) choices.set(name, [...new Set([...(choices.get(name) ?? []), value])]);
    else ignored.push(value === '' ? name : `${name}=${value}`);
  }
  return { state: { query: readQuery(address.get('q') ?? ''), choices, sort, shown }, ignored };
}

/** The query of an address for a state, with its question mark; empty for a search for nothing. */
export function addressOf({ query, choices, sort, shown }: SearchState): string {
  const address = new URLSearchParams(query ? { q: query } : {});
  for (const [facet, values] of choices) values.forEach((value) => address.append(facet, value));
  if (sort !== 'relevance') address.set('sort', sort);
  if (shown !== AT_ONCE) address.set('show', String(shown));
  return address.size > 0 ? `?${address}` : '';
}
