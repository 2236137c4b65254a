import type { Choices } from './filter-state.ts';

/** The values that something has in a facet; none where nothing is known. */
export type ValuesOf<T> = (item: T, facet: string) => readonly string[];

/** Whether something has, in each facet with a choice, one of the values chosen. */
export const fitsChoices = <T>(item: T, choices: Choices, valuesOf: ValuesOf<T>): boolean =>
  [...choices].every(([facet, options]) => options.some((option) => valuesOf(item, facet).includes(option)));

/**
 * How many things each value of a facet would leave: beside choices in other facets, so that what a further tick in the
 * same facet would bring can be told. Keyed `facet:value`; what is not there leaves none.
 */
export function countChoices<T>(
  items: readonly T[],
  facets: readonly string[],
  choices: Choices,
  valuesOf: ValuesOf<T>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facet of facets) {
    const others = new Map([...choices].filter(([one]) => one !== facet));
    for (const item of items.filter((one) => fitsChoices(one, others, valuesOf)))
      for (const value of valuesOf(item, facet)) {
        const key = `${facet}:${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return counts;
}
