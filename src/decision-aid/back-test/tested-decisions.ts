import { numberReferences, type References } from '../../evidence/references.ts';
import type { DecisionAid } from '../../library/decision-aid.ts';
import { oncePer } from '../../once-per.ts';
import type { BackTestDecision } from '../../schema/decision-aid.ts';
import { backTest, type BackTestSummary, type TestResult } from '../engine/back-test.ts';

/** Where the aid put what was chosen, worst first. */
export const OUTCOMES = ['ruled-out', 'later', 'second-or-third', 'first'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A real decision with what was found of it. */
export interface PrintedDecision {
  decision: BackTestDecision;
  result: TestResult;
  outcome: Outcome;
}

/** The back-test as its page prints it. */
export interface PrintedBackTest {
  /** Misses first: what was ruled out, then by place from the last, then by date. */
  decisions: readonly PrintedDecision[];
  summary: BackTestSummary;
}

/** Where the aid put what was chosen; what it ruled out, or does not have, has no place. */
export function outcomeOf({ withItems: { place } }: Pick<TestResult, 'withItems'>): Outcome {
  if (place === undefined) return 'ruled-out';
  return place === 1 ? 'first' : place <= 3 ? 'second-or-third' : 'later';
}

/** Runs the decisions of the aid through it, and puts the misses first. */
export function printedBackTest(aid: DecisionAid, settings: { draws?: number } = {}): PrintedBackTest {
  const { results, summary } = backTest(aid, aid.backTest, settings);
  const byId = new Map(results.map((result) => [result.decision.id, result]));
  const decisions = aid.backTest.flatMap((decision): PrintedDecision[] => {
    const result = byId.get(decision.id);
    return result ? [{ decision, result, outcome: outcomeOf(result) }] : [];
  });
  const last = (one: PrintedDecision): number => one.result.withItems.place ?? Number.POSITIVE_INFINITY;
  return {
    // Two without a place are apart by their dates: infinity less infinity is no number.
    decisions: decisions.sort(
      (a, b) => (last(a) === last(b) ? 0 : last(b) - last(a)) || a.decision.date.localeCompare(b.decision.date),
    ),
    summary,
  };
}

/** The same, run once a build: some seconds of drawing serve the page and its files of references. */
export const backTestOnce = oncePer((aid: DecisionAid) => printedBackTest(aid));

/** How many decisions of one kind had each outcome. */
export interface CrossedRow<T extends string> {
  of: T;
  decisions: number;
  counts: Readonly<Record<Outcome, number>>;
}

/** Crosses where the aid put what was chosen with something else known of each decision. */
export function crossed<T extends string>(
  decisions: readonly PrintedDecision[],
  kinds: readonly T[],
  kindOf: (decision: BackTestDecision) => T,
): CrossedRow<T>[] {
  return kinds.map((of) => {
    const its = decisions.filter(({ decision }) => kindOf(decision) === of);
    const count = (outcome: Outcome): number => its.filter((one) => one.outcome === outcome).length;
    return {
      of,
      decisions: its.length,
      counts: {
        'ruled-out': count('ruled-out'),
        later: count('later'),
        'second-or-third': count('second-or-third'),
        first: count('first'),
      },
    };
  });
}

/** The fragment of a decision on the page. */
export const decisionId = (id: string): string => `decision-${id}`;

/** The numbered references of the page, in its order. */
export const backTestReferences = ({ decisions }: PrintedBackTest): References =>
  numberReferences(
    decisions.flatMap(({ decision: { id, council, date, sources } }) =>
      sources.map((key) => ({ key, at: { id: decisionId(id), label: `${council}, ${date.slice(0, 4)}` } })),
    ),
  );
