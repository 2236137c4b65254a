import { measure, type Outcome } from './score.ts';

/** What one engine found for every query. */
export interface EngineRun {
  name: string;
  outcomes: readonly Outcome[];
  /** What each search took, milliseconds. */
  times: readonly number[];
}

const WIDTH = 26;
const figures = (outcomes: readonly Outcome[]): string => {
  const { first, topThree, reciprocalRank } = measure(outcomes);
  return [first, topThree, reciprocalRank].map((share) => share.toFixed(3).padStart(7)).join('');
};
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Success at 1 and 3 and the mean reciprocal rank of each engine, over all and by kind, side by side. */
export function table(runs: readonly EngineRun[]): string {
  const kinds = [...new Set(runs.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind)))];
  const row = (label: string, kind?: string): string => {
    const of = ({ outcomes }: EngineRun): Outcome[] =>
      outcomes.filter((outcome) => kind === undefined || outcome.kind === kind);
    const count = runs[0] ? of(runs[0]).length : 0;
    return `${label.padEnd(16)}${String(count).padStart(4)}${runs.map((run) => figures(of(run)).padStart(WIDTH)).join('')}`;
  };
  return [
    `${' '.repeat(20)}${runs.map(({ name }) => name.padStart(WIDTH)).join('')}`,
    `${'kind'.padEnd(16)}${'n'.padStart(4)}${runs
      .map(() =>
        ['s@1', 's@3', 'MRR']
          .map((name) => name.padStart(7))
          .join('')
          .padStart(WIDTH),
      )
      .join('')}`,
    ...kinds.map((kind) => row(kind, kind)),
    row('all'),
    `${'median ms'.padEnd(20)}${runs.map(({ times }) => median(times).toFixed(0).padStart(WIDTH)).join('')}`,
  ].join('\n');
}

/** Each query that has no right answer among its first three, with what came instead. */
export function misses(outcomes: readonly Outcome[]): string {
  const missed = outcomes.filter(({ rank }) => rank === undefined || rank > 3);
  if (missed.length === 0) return 'No query without a right answer among the first three.';
  return missed
    .map(({ query, kind, rank, expected, hits }) =>
      [
        `MISS  ${query}  (${kind}; ${rank === undefined ? `not among ${hits.length} results` : `first right answer in place ${rank}`})`,
        `      expected: ${expected.join('  ')}`,
        `      found:    ${
          hits
            .slice(0, 3)
            .map(({ page }) => page)
            .join('  ') || 'nothing'
        }`,
      ].join('\n'),
    )
    .join('\n');
}
