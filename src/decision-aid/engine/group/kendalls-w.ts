/** Scores no further apart than this tie: what arithmetic in floating point leaves of equals. */
const LEVEL = 1e-9;

/**
 * Ranks from 1; those that tie share the mean of the ranks they would have had, so that the ranks of n items always
 * add to n(n + 1)/2.
 * @param scores finite numbers of any unit, one an item
 * @param first whether the highest or the lowest score has rank 1
 * @returns one rank an item, in the order given
 */
export function midranks(scores: readonly number[], first: 'high-first' | 'low-first'): number[] {
  const sign = first === 'high-first' ? -1 : 1;
  const order = scores.map((score, item) => ({ score: sign * score, item })).sort((a, b) => a.score - b.score);
  const ranks = scores.map(() => 0);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && scoreAt(order, end) - scoreAt(order, end - 1) <= LEVEL) end += 1;
    for (const { item } of order.slice(start, end)) ranks[item] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

const scoreAt = (order: readonly { score: number }[], place: number): number => order[place]?.score ?? Number.NaN;

/**
 * Kendall's coefficient of concordance (Kendall and Babington Smith 1939, Annals of Mathematical Statistics 10(3)),
 * corrected for ties (Kendall 1948; Siegel 1956, chapter 9): W = 12 S / (m^2 (n^3 - n) - m T), for m judges and n items,
 * S the squared deviations of the items' sums of ranks from their mean, and T the sum over judges and ties of t^3 - t.
 * @param ranks a row a judge, a column an item. Ties that do not carry midranks are given them
 * @returns from 0 (no agreement) to 1 (all judges rank alike); undefined for fewer than two judges or two items, or
 * where every judge ties all. Throws a RangeError where judges ranked different numbers of items.
 */
export function kendallsW(ranks: readonly (readonly number[])[]): number | 'undefined' {
  const m = ranks.length;
  const n = ranks[0]?.length ?? 0;
  if (ranks.some((row) => row.length !== n)) throw new RangeError('every judge must rank the same items');
  if (m < 2) return 'undefined';
  const rows = ranks.map((row) => midranks(row, 'low-first'));
  const ties = sum(rows.map(tieCorrection));
  const most = m * m * (n ** 3 - n) - m * ties;
  // Fewer than two items, or ties everywhere.
  if (most === 0) return 'undefined';
  const sums = Array.from({ length: n }, (_, item) => sum(rows.map((row) => row[item] ?? 0)));
  const mean = (m * (n + 1)) / 2;
  return (12 * sum(sums.map((one) => (one - mean) ** 2))) / most;
}

/** The sum of t^3 - t over groups of t ties: each item of such a group adds t^2 - 1. */
const tieCorrection = (row: readonly number[]): number =>
  sum(row.map((rank) => row.filter((other) => other === rank).length ** 2 - 1));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
