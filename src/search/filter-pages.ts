import { countChoices, fitsChoices } from '../site/facet-counts.ts';
import type { Choices } from '../site/filter-state.ts';
import type { CataloguePage } from './catalogue.ts';

/** The orders that results can be put in, with their names. */
export const SORTS = {
  relevance: 'Relevance',
  checked: 'Last checked, newest first',
  started: 'Start of the arrangement, newest first',
  'started-first': 'Start of the arrangement, oldest first',
} as const;
export type Sort = keyof typeof SORTS;

const valuesOf = ({ kind, facets }: CataloguePage, facet: string): readonly string[] =>
  facet === 'kind' ? [kind] : (facets[facet] ?? []);

/** Whether a page has, in each facet with a choice, one of the values chosen. */
export const fits = (page: CataloguePage, choices: Choices): boolean => fitsChoices(page, choices, valuesOf);

/** How many pages each value of a facet would leave, as {@link countChoices} has it. */
export const countValues = (
  pages: readonly CataloguePage[],
  facets: readonly string[],
  choices: Choices,
): Map<string, number> => countChoices(pages, facets, choices, valuesOf);

const dateOf = ({ checked, started }: CataloguePage, sort: Exclude<Sort, 'relevance'>): string | undefined =>
  sort === 'checked' ? checked : started;

/** Whether a page can be placed in an order; the others come last. */
export const hasDateFor = (page: CataloguePage, sort: Sort): boolean =>
  sort === 'relevance' || dateOf(page, sort) !== undefined;

/** Puts results in an order. What has no such date comes last, and what is alike keeps its place. */
export function sortPages<T extends { page: CataloguePage }>(results: readonly T[], sort: Sort): T[] {
  if (sort === 'relevance') return [...results];
  const newest = sort !== 'started-first';
  return [...results].sort((a, b) => {
    const [first, second] = [dateOf(a.page, sort), dateOf(b.page, sort)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return newest ? second.localeCompare(first) : first.localeCompare(second);
  });
}
