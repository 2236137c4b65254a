import type { Choices } from '../site/filter-state.ts';
import { readQuery } from '../site/search-words/read-query.ts';

/** The orders that facts can be put in, with their names. */
export const SORTS = {
  match: 'Best match',
  newest: 'Year, newest first',
  oldest: 'Year, oldest first',
  strength: 'Strength of the evidence',
} as const;
export type Sort = keyof typeof SORTS;

/** What facts can be grouped by, with their names. */
export const GROUPINGS = { none: 'Not grouped', case: 'Case', topic: 'Topic' } as const;
export type Grouping = keyof typeof GROUPINGS;

/** All that a search for facts is, as its address says it. */
export interface FinderState {
  query: string;
  /** Whether signs of the query syntax are to be taken as plain words. */
  plain: boolean;
  choices: Choices;
  /** The first and the last year; undefined where there is no bound. */
  from: number | undefined;
  to: number | undefined;
  group: Grouping;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** The values of each facet, by its name in addresses. */
export type KnownValues = ReadonlyMap<string, ReadonlySet<string>>;

export const NO_SEARCH: FinderState = {
  query: '',
  plain: false,
  choices: new Map(),
  from: undefined,
  to: undefined,
  group: 'none',
  sort: 'match',
  page: 1,
};

const MOST_PAGES = 1000;

/** A state read from an address, with what of it could not be used. */
export interface ReadAddress {
  state: FinderState;
  /** The query as it stood, before it was cut. */
  typed: string;
  /** `name=value`, in the order in which they stood. */
  ignored: readonly string[];
}

/** Reads an address: `?q=deficit&topic=finance&from=2015&sort=newest`. What the finder does not know is left out and told. */
export function readAddress(address: URLSearchParams, known: KnownValues): ReadAddress {
  const ignored: string[] = [];
  const choices = new Map<string, string[]>();
  const typed = address.get('q') ?? '';
  let state: FinderState = { ...NO_SEARCH, query: readQuery(typed) };
  for (const [name, value] of address) {
    const read = readPart(name, value);
    if (name === 'q' || (name === '' && value === '')) continue;
    else if (read) state = { ...state, ...read };
    else if (known.get(name)?.has(value)) choices.set(name, [...new Set([...(choices.get(name) ?? []), value])]);
    else ignored.push(value === '' ? name : `${name}=${value}`);
  }
  return { state: { ...state, choices }, typed, ignored };
}

/** What one part of an address says beside words and facets. */
function readPart(name: string, value: string): Partial<FinderState> | undefined {
  if (name === 'as' && value === 'words') return { plain: true };
  if (name === 'group' && isKey(GROUPINGS, value)) return { group: value };
  if (name === 'sort' && isKey(SORTS, value)) return { sort: value };
  if (name === 'from' && isYear(value)) return { from: Number(value) };
  if (name === 'to' && isYear(value)) return { to: Number(value) };
  if (name === 'page' && /^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_PAGES) return { page: Number(value) };
  return undefined;
}

const isKey = <T extends object>(table: T, value: string): value is Extract<keyof T, string> =>
  Object.hasOwn(table, value);

/** Whether words are a year of four figures. */
export const isYear = (value: string): boolean => /^[12]\d{3}$/.test(value);

/** The query of an address for a state, with its question mark; empty for a search for nothing. */
export function addressOf({ query, plain, choices, from, to, group, sort, page }: FinderState): string {
  const address = new URLSearchParams(query ? { q: query } : {});
  if (plain) address.set('as', 'words');
  for (const [facet, values] of choices) values.forEach((value) => address.append(facet, value));
  if (from !== undefined) address.set('from', String(from));
  if (to !== undefined) address.set('to', String(to));
  if (group !== 'none') address.set('group', group);
  if (sort !== 'match') address.set('sort', sort);
  if (page > 1) address.set('page', String(page));
  return address.size > 0 ? `?${address}` : '';
}

/** Whether anything is asked: words, a filter or a year. */
export const isAsked = ({ query, choices, from, to }: FinderState): boolean =>
  query !== '' || choices.size > 0 || from !== undefined || to !== undefined;

/** Whether there are filters beside the words. */
export const isFiltered = (state: FinderState): boolean => isAsked({ ...state, query: '' });
