import type { PageKind } from '../site/search-box/page-kinds.ts';

/** What a kind of page counts for. */
export type KindWeights = Readonly<Record<PageKind, number>>;

/**
 * How the parts of a score are weighed. Found by trying each over 181 queries of ten kinds, on a coarse grid; none is
 * fitted to a single query (docs/adr/0019). `npm run relevance` tells what a change does.
 */
export const WEIGHTS = {
  /** The page as a whole, its best passage, and the mean of the three next best. */
  page: 1,
  passage: 1.25,
  furtherPassages: 0.75,
  /** The names of what the page is about: the first part whatever the kind of page, the rest by its kind. */
  name: 1,
  nameOfAnyKind: 0.25,
  /** A word counts by how few pages hold it, and at least this much. */
  least: 0.7,
  /** The share that is left of a word that stands in no name, term or title of the site. */
  ordinaryWord: 0.6,
  /** The share that is left of a page about another place than the query names. */
  elsewhere: 0.6,
} as const;

/** Where a query names a place, what happened there comes first. */
export const PLACE_ASKED: KindWeights = {
  'case-study': 1,
  model: 0.6,
  guidance: 0.9,
  council: 0.6,
  reference: 0.6,
  comparison: 0.4,
  source: 0.35,
};

/** Where a query asks what holds in general, guidance does. */
export const RULE_ASKED: KindWeights = {
  'case-study': 0.9,
  model: 0.8,
  guidance: 1.2,
  council: 0.4,
  reference: 0.8,
  comparison: 0.35,
  source: 0.3,
};

/** Any other query is about a matter. */
export const MATTER_ASKED: KindWeights = {
  'case-study': 1,
  model: 0.85,
  guidance: 1.05,
  council: 0.4,
  reference: 0.6,
  comparison: 0.4,
  source: 0.35,
};

/** How a passage is weighed. */
export const PASSAGE = {
  /** How soon a word said again counts little more. */
  saturation: 1.2,
  /** Words in a usual passage, and how much a longer one loses. */
  usualLength: 150,
  lengthShare: 0.6,
  /** Two things asked for in a row, within so many words, count this share of the lesser again. */
  near: 6,
  together: 0.25,
  /** What a word counts more in a heading. */
  heading: 0.5,
} as const;
