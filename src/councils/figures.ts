import type { Authority } from '../schema/authority.ts';

/** A figure about a council, with where it comes from. */
export interface Figure {
  id: string;
  label: string;
  /** As printed, with its unit. */
  print: (authority: Authority) => string;
  /** What it is ranked by among all councils, highest first; left out where an order says nothing. */
  rankedBy?: (authority: Authority) => number;
  /** Anything needed to read it rightly. */
  note?: (authority: Authority) => string | undefined;
  origin: OriginId;
}

/** Who published the figures, in the words their licences ask for. */
export const ORIGINS = {
  population: {
    what: 'Population and children',
    publisher: 'Office for National Statistics',
    vintage: 'mid-2024 population estimates',
    licence: 'ogl',
  },
  deprivation: {
    what: 'Deprivation',
    publisher: 'Ministry of Housing, Communities and Local Government',
    vintage: 'Indices of Deprivation 2025',
    licence: 'ogl',
  },
  names: {
    what: 'Name, area, town and country, end of former councils',
    publisher: 'mySociety',
    vintage:
      'UK local authority names and codes (July 2025); UK composite rural-urban classification, on areas of 2011',
    licence: 'cc-by',
  },
  neighbours: {
    what: 'Statistical neighbours',
    publisher: 'Department for Education',
    vintage: 'children’s services model of May 2025',
    licence: 'ogl',
  },
  inspections: {
    what: 'Judgements to 31 March 2025',
    publisher: 'Ofsted',
    vintage: 'official statistics published on 6 July 2023 and 25 September 2025',
    licence: 'ogl',
  },
  scrape: {
    what: 'Judgements after 31 March 2025',
    publisher: 'Data to Insight',
    vintage: 'collected from Ofsted’s reports by a machine, 29 June 2026; not official statistics',
    licence: 'ogl',
  },
} as const satisfies Record<
  string,
  { what: string; publisher: string; vintage: string; licence: keyof typeof LICENCES }
>;
export type OriginId = keyof typeof ORIGINS;

/** The licences of the figures. */
export const LICENCES = {
  ogl: {
    name: 'Open Government Licence v3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'cc-by': { name: 'Creative Commons Attribution 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

const whole = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
const oneDigit = (value: number): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The figures of a council page, in order. */
export const FIGURES: readonly Figure[] = [
  {
    id: 'children',
    label: 'Children and young people under 18',
    print: ({ children }) => whole(children),
    rankedBy: ({ children }) => children,
    origin: 'population',
  },
  {
    id: 'children-share',
    label: 'Their share of the population',
    print: ({ childrenShare }) => `${oneDigit(childrenShare)}%`,
    rankedBy: ({ childrenShare }) => childrenShare,
    origin: 'population',
  },
  {
    id: 'population',
    label: 'Population',
    print: ({ population }) => whole(population),
    rankedBy: ({ population }) => population,
    origin: 'population',
  },
  {
    id: 'child-poverty',
    label: 'Children in families short of income',
    print: ({ childPoverty }) => `${oneDigit(childPoverty * 100)}%`,
    rankedBy: ({ childPoverty }) => childPoverty,
    note: () => 'Income Deprivation Affecting Children Index 2025.',
    origin: 'deprivation',
  },
  {
    id: 'deprivation',
    label: 'Deprivation score',
    print: ({ deprivationScore }) => oneDigit(deprivationScore),
    rankedBy: ({ deprivationScore }) => deprivationScore,
    note: ({ deprivationBasis }) =>
      deprivationBasis === 'derived-from-districts'
        ? 'Index of Multiple Deprivation 2025; higher is more deprived. Worked out for this site from the scores of the county’s districts.'
        : 'Index of Multiple Deprivation 2025, average score; higher is more deprived.',
    origin: 'deprivation',
  },
  {
    id: 'area',
    label: 'Area',
    print: ({ areaKm2 }) => `${whole(areaKm2)} square kilometres`,
    rankedBy: ({ areaKm2 }) => areaKm2,
    origin: 'names',
  },
  {
    id: 'rurality',
    label: 'Town and country',
    print: ({ rurality }) => rurality,
    note: () => 'mySociety’s own classification, not the official one of 2021.',
    origin: 'names',
  },
];

/** A council's place by a figure among all, 1 the highest; councils that share a value share the place. */
export function rankOf(figure: Figure, authority: Authority, all: Iterable<Authority>): number | undefined {
  const value = figure.rankedBy;
  if (!value) return undefined;
  return [...all].filter((other) => value(other) > value(authority)).length + 1;
}
