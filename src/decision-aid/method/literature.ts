import { METHOD_SOURCES } from '../report/method-sources.ts';

/** A paper or book that a part of the method comes from. */
interface Work {
  /** In Harvard style, without its address. */
  text: string;
  /** Authors and year, as a sentence names it. */
  short: string;
  doi?: string;
}

/** The works behind the formulas. No statement on children's services rests on them, so they are not in the bibliography. */
export const LITERATURE = {
  'barron-and-barrett-1996': {
    text: 'Barron, F.H. and Barrett, B.E. (1996) ‘Decision quality using ranked attribute weights’, Management Science, 42(11), pp. 1515–1523.',
    short: 'Barron and Barrett 1996',
    doi: '10.1287/mnsc.42.11.1515',
  },
  'gower-1971': {
    text: 'Gower, J.C. (1971) ‘A general coefficient of similarity and some of its properties’, Biometrics, 27(4), pp. 857–871.',
    short: 'Gower 1971',
    doi: '10.2307/2528823',
  },
  'jaccard-1901': {
    text: 'Jaccard, P. (1901) ‘Étude comparative de la distribution florale dans une portion des Alpes et du Jura’, Bulletin de la Société Vaudoise des Sciences Naturelles, 37, pp. 547–579.',
    short: 'Jaccard 1901',
  },
  'kendall-and-babington-smith-1939': {
    text: 'Kendall, M.G. and Babington Smith, B. (1939) ‘The problem of m rankings’, Annals of Mathematical Statistics, 10(3), pp. 275–287.',
    short: 'Kendall and Babington Smith 1939',
    doi: '10.1214/aoms/1177732186',
  },
  'kleene-1952': {
    text: 'Kleene, S.C. (1952) Introduction to metamathematics. Amsterdam: North-Holland.',
    short: 'Kleene 1952',
  },
  'lahdelma-and-salminen-2001': {
    text: METHOD_SOURCES['lahdelma-and-salminen-2001'].text.replace(/ Available at: .*$/, ''),
    short: 'Lahdelma and Salminen 2001',
    doi: '10.1287/opre.49.3.444.11220',
  },
  'podani-1999': {
    text: 'Podani, J. (1999) ‘Extending Gower’s general coefficient of similarity to ordinal characters’, Taxon, 48(2), pp. 331–340.',
    short: 'Podani 1999',
    doi: '10.2307/1224438',
  },
  'tervonen-and-lahdelma-2007': {
    text: 'Tervonen, T. and Lahdelma, R. (2007) ‘Implementing stochastic multicriteria acceptability analysis’, European Journal of Operational Research, 178(2), pp. 500–513.',
    short: 'Tervonen and Lahdelma 2007',
    doi: '10.1016/j.ejor.2005.12.037',
  },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof LITERATURE;

/** The works in alphabetical order, as printed. */
export const works: readonly (Work & { id: WorkId })[] = (Object.keys(LITERATURE) as WorkId[]).map((id) => ({
  id,
  ...LITERATURE[id],
}));

/** The fragment of a work in its list. */
export const workId = (id: WorkId): string => `work-${id}`;
