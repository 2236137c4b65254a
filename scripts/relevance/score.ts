import type { JudgedQuery } from './queries.ts';

/** One result of a search: a page, and the places within it that the result leads to. */
export interface Hit {
  /** Its address from the root of the site, such as `/glossary/`. */
  page: string;
  /** Addresses of sections and facts offered with it, such as `/glossary/#tupe`. */
  sections: readonly string[];
}

/** Where a query's first right answer stood. */
export interface Outcome extends JudgedQuery {
  /** From 1; undefined when no right answer was among the results. */
  rank: number | undefined;
  /** The results, as far as they were read. */
  hits: readonly Hit[];
}

/** How good a set of outcomes is; each from 0 to 1. */
export interface Measures {
  queries: number;
  /** The share of queries with a right answer in first place. */
  first: number;
  /** The share with one among the first three. */
  topThree: number;
  /** The mean of 1/rank of the first right answer; a query without one counts nothing. */
  reciprocalRank: number;
}

/** An address in one spelling: without a host, a query, or a file name that stands for its folder. */
function plainAddress(address: string): { page: string; fragment: string } {
  const { pathname, hash } = new URL(address, 'http://localhost');
  const page = pathname.replace(/(?:\/index\.html)?\/*$/, '/');
  return { page, fragment: hash };
}

/** Whether a result answers: an expected page by any place on it, an expected section only where the result leads to it. */
export function answers({ page, sections }: Hit, expected: string): boolean {
  const wanted = plainAddress(expected);
  if (plainAddress(page).page !== wanted.page) return false;
  return (
    wanted.fragment === '' || [page, ...sections].some((place) => plainAddress(place).fragment === wanted.fragment)
  );
}

/** Holds the results of a query against what was expected. */
export function judge(query: JudgedQuery, hits: readonly Hit[]): Outcome {
  const at = hits.findIndex((hit) => query.expected.some((expected) => answers(hit, expected)));
  return { ...query, hits, rank: at < 0 ? undefined : at + 1 };
}

/** The measures of some outcomes. All zero for none. */
export function measure(outcomes: readonly Outcome[]): Measures {
  const count = outcomes.length;
  const share = (value: (rank: number) => number): number =>
    count === 0 ? 0 : outcomes.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : value(rank)), 0) / count;
  return {
    queries: count,
    first: share((rank) => (rank === 1 ? 1 : 0)),
    topThree: share((rank) => (rank <= 3 ? 1 : 0)),
    reciprocalRank: share((rank) => 1 / rank),
  };
}
