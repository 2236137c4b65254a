import { GRADES, INITIATIONS, MODELS, STATUSES } from '../schema/vocabulary.ts';
import { REGIONS } from '../schema/authority.ts';
import type { JoinedCase } from './library.ts';
import { arrangementStart, isConcerned, yearOf } from './phases.ts';

/** A way to sort cases into groups: the same list feeds filters, plain pages and search. */
export interface Facet {
  /** In addresses and in the search index. */
  id: string;
  /** The name of the filter. */
  label: string;
  /** Its values in order, each with its name. */
  options: readonly { id: string; name: string }[];
  /** The values of a case; none where nothing is known. */
  of: (study: JoinedCase) => string[];
}

const PERIODS = [
  { id: 'before-2010', name: 'Began before 2010', from: 0, to: 2009 },
  { id: '2010-2014', name: 'Began 2010 to 2014', from: 2010, to: 2014 },
  { id: '2015-2019', name: 'Began 2015 to 2019', from: 2015, to: 2019 },
  { id: 'since-2020', name: 'Began since 2020', from: 2020, to: Infinity },
];
const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const optionsOf = (names: Record<string, string>): { id: string; name: string }[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

/** The facets of case studies. */
export const FACETS: readonly Facet[] = [
  {
    id: 'model',
    label: 'Model',
    options: Object.entries(MODELS).map(([id, { name }]) => ({ id, name })),
    of: ({ models }) => models,
  },
  {
    id: 'route',
    label: 'Route',
    options: optionsOf(INITIATIONS),
    of: ({ phases }) => [
      ...new Set(phases.flatMap(({ initiation }) => (initiation.is === 'known' ? [initiation.value] : []))),
    ],
  },
  { id: 'status', label: 'Status', options: optionsOf(STATUSES), of: ({ status }) => [status.is] },
  {
    id: 'region',
    label: 'Region',
    options: REGIONS.map((name) => ({ id: slugOf(name), name })),
    of: ({ joinedCouncils }) => [
      ...new Set(
        joinedCouncils.filter(({ part }) => isConcerned(part)).map(({ authority }) => slugOf(authority.region)),
      ),
    ],
  },
  {
    id: 'period',
    label: 'Period',
    options: PERIODS.map(({ id, name }) => ({ id, name })),
    of: (study) => {
      const year = yearOf(arrangementStart(study));
      return year === undefined ? [] : PERIODS.filter(({ from, to }) => year >= from && year <= to).map(({ id }) => id);
    },
  },
  {
    id: 'ofsted-at-start',
    label: 'Ofsted at the start',
    options: optionsOf(GRADES).map(({ id, name }) => ({ id, name: name.charAt(0).toUpperCase() + name.slice(1) })),
    of: ({ startingPoint: { latest_ofsted: grade } }) => (grade.is === 'known' ? [grade.value] : []),
  },
];

/** A value of a facet that some case has, with those cases. */
export interface FacetGroup {
  facet: Facet;
  option: Facet['options'][number];
  cases: JoinedCase[];
}

/** Every value of a facet that at least one case has, in the facet's order. */
export function groupBy(facet: Facet, cases: Iterable<JoinedCase>): FacetGroup[] {
  const all = [...cases];
  return facet.options
    .map((option) => ({ facet, option, cases: all.filter((study) => facet.of(study).includes(option.id)) }))
    .filter(({ cases: found }) => found.length > 0);
}
