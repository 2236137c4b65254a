import type { FactFacet } from './found-fact.ts';

/** A facet with its values, as the page gives it to the finder. */
export interface FinderFacet {
  id: FactFacet;
  label: string;
  options: readonly { id: string; name: string }[];
}

/** The name of a value of a facet; the value itself where it has none. */
export const nameIn = (facets: readonly FinderFacet[], facet: FactFacet, id: string): string =>
  facets.find((one) => one.id === facet)?.options.find((option) => option.id === id)?.name ?? id;
