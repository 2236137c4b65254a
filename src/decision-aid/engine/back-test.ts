import type { DecisionAid } from '../../library/decision-aid.ts';
import type { BackTestDecision } from '../../schema/decision-aid.ts';
import { appraise } from './appraise.ts';
import { EMPTY_STATE, readAnswers, type AidState, type AnswerProblem, type Weights } from './answers.ts';

/** A real decision as the test needs it. */
export type TestedDecision = Pick<
  BackTestDecision,
  'id' | 'date' | 'circumstances' | 'priorities' | 'chosen' | 'chosenAlsoFits' | 'hindsight'
> & {
  /** Cases on which items of the aid may rest alone; those items are left out of the second run. */
  cases: readonly string[];
};

/** Where the aid put what was chosen. */
export interface TestedRun {
  /** Place by expected rank, from 1; none where it was ruled out, or is no option of the aid. */
  place: number | undefined;
  /** Options in play, best first. */
  order: readonly string[];
}

/** A real decision beside what the aid would have said on the circumstances and the law of its day. */
export interface TestResult {
  decision: TestedDecision;
  /** What was chosen that is an option of the aid: the choice, or what it also fits. */
  accepted: readonly string[];
  /** The rules in force then rule out all that was chosen; empty or the grounds by rule id. */
  ruledOutBy: readonly string[];
  withItems: TestedRun;
  /** Again without the rules, performances and adjustments that rest on the tested cases alone. */
  withoutItems: TestedRun;
  /** How many items that left out. */
  leftOut: number;
  /** Answers of the profile that no question allows. */
  problems: readonly AnswerProblem[];
}

/** Decisions in which what was chosen came first, and among the first three. */
export interface Count {
  first: number;
  topThree: number;
}

/** How the aid did beside what takes no thought. */
export interface BackTestSummary {
  decisions: number;
  withItems: Count;
  withoutItems: Count;
  /** Expected counts of an order drawn at random among the options in play. */
  randomInPlay: Count;
  /** The same among all options, ruled out or not. */
  randomAmongAll: Count;
  /** The best that one fixed answer could do, chosen with hindsight: one option, and one set of three. */
  bestConstant: Count & { option: string; three: readonly string[] };
  /** Chosen, and ruled out by the aid. */
  ruledOut: number;
}

/** Draws of each run of the back-test: the order is settled well before the shares are. */
export const BACK_TEST_DRAWS = 2_000;

/**
 * Sets each decision beside the aid's order, by the law of its day.
 * @param settings `draws` for each run
 */
export function backTest(
  aid: DecisionAid,
  decisions: readonly TestedDecision[],
  { draws = BACK_TEST_DRAWS }: { draws?: number } = {},
): { results: TestResult[]; summary: BackTestSummary } {
  const results = decisions.map((decision) => testDecision(aid, decision, draws));
  return { results, summary: summarise(aid, results) };
}

function testDecision(aid: DecisionAid, decision: TestedDecision, draws: number): TestResult {
  const { answers, problems } = readAnswers(aid.questions, decision.circumstances);
  const options: ReadonlySet<string> = new Set(aid.options.map(({ id }) => id));
  const accepted = [decision.chosen, ...decision.chosenAlsoFits].map(amountsTo(aid)).filter((id) => options.has(id));
  const state: AidState = { ...EMPTY_STATE, answers, weights: weightsOf(aid, decision.priorities) };
  const { aid: without, leftOut } = withoutCases(aid, decision.cases);
  const run = (data: DecisionAid): TestedRun & { ruledOutBy: string[] } => {
    const { order, rules } = appraise(data, state, { day: decision.date, draws });
    const ids = order.map(({ option }) => option);
    const places = accepted.map((id) => ids.indexOf(id) + 1).filter((place) => place > 0);
    const grounds = accepted.flatMap((id) => (rules.ruledOut.get(id) ?? []).map(({ rule }) => rule.id));
    return {
      place: places.length > 0 ? Math.min(...places) : undefined,
      order: ids,
      ruledOutBy: places.length > 0 ? [] : [...new Set(grounds)],
    };
  };
  const { ruledOutBy, ...withItems } = run(aid);
  const { ruledOutBy: _other, ...withoutItems } = run(without);
  return { decision, accepted: [...new Set(accepted)], ruledOutBy, withItems, withoutItems, leftOut, problems };
}

/** A state that is no choice of its own, such as a service led by commissioners, counts as the option it amounts to. */
const amountsTo =
  (aid: DecisionAid) =>
  (model: string): string =>
    aid.questions.flatMap(({ options }) => options).find(({ value, amountsTo: to }) => value === model && to)
      ?.amountsTo ?? model;

/**
 * The criteria seen in a record as a ranking: all of them tied first, since a record lists them in no order of weight;
 * gates and context are no weights. Nothing seen is unknown.
 */
export function weightsOf(aid: DecisionAid, seen: readonly string[]): Weights {
  const values = aid.criteria
    .filter((criterion) => criterion.class === 'value' && criterion.from.some((id) => seen.includes(id)))
    .map(({ id }): [string, number] => [id, 1]);
  return values.length === 0 ? EMPTY_STATE.weights : { mode: 'ranking', values: Object.fromEntries(values) };
}

/**
 * The aid without what rests on some cases alone: its rules and adjustments go, its performances become unknown. What the
 * law, a direction or a policy says stands whatever the cases.
 */
export function withoutCases(aid: DecisionAid, cases: readonly string[]): { aid: DecisionAid; leftOut: number } {
  const restsOnThem = (item: { cases: readonly string[]; ground?: string }): boolean =>
    item.cases.length > 0 &&
    item.cases.every((id) => cases.includes(id)) &&
    (item.ground === undefined || item.ground === 'experience');
  const stays = <T extends { cases: readonly string[] }>(items: readonly T[]): T[] =>
    items.filter((item) => !restsOnThem(item));
  const rules = stays(aid.rules);
  const adjustments = stays(aid.adjustments);
  const performances = stays(aid.performances);
  return {
    aid: { ...aid, rules, adjustments, performances },
    leftOut:
      aid.rules.length +
      aid.adjustments.length +
      aid.performances.length -
      (rules.length + adjustments.length + performances.length),
  };
}

function summarise(aid: DecisionAid, results: readonly TestResult[]): BackTestSummary {
  const count = (pick: (result: TestResult) => TestedRun): Count => ({
    first: results.filter((result) => pick(result).place === 1).length,
    topThree: results.filter((result) => (pick(result).place ?? Number.POSITIVE_INFINITY) <= 3).length,
  });
  const all = aid.options.map(({ id }): string => id);
  return {
    decisions: results.length,
    withItems: count(({ withItems }) => withItems),
    withoutItems: count(({ withoutItems }) => withoutItems),
    randomInPlay: atRandom(results.map(({ accepted, withItems: { order } }) => ({ accepted, among: order }))),
    randomAmongAll: atRandom(results.map(({ accepted }) => ({ accepted, among: all }))),
    bestConstant: bestConstant(all, results),
    ruledOut: results.filter(({ accepted, withItems }) => accepted.length > 0 && withItems.place === undefined).length,
  };
}

/** Expected counts when the options are put in a random order: the chance that one accepted is first, and among three. */
function atRandom(profiles: readonly { accepted: readonly string[]; among: readonly string[] }[]): Count {
  const expected = { first: 0, topThree: 0 };
  for (const { accepted, among } of profiles) {
    const n = among.length;
    const hits = among.filter((id) => accepted.includes(id)).length;
    if (n === 0) continue;
    expected.first += hits / n;
    // 1 less the chance that none of the first three is a hit (hypergeometric).
    let none = 1;
    for (let drawn = 0; drawn < Math.min(3, n); drawn += 1) none *= Math.max(0, n - hits - drawn) / (n - drawn);
    expected.topThree += 1 - none;
  }
  return expected;
}

function bestConstant(options: readonly string[], results: readonly TestResult[]): BackTestSummary['bestConstant'] {
  const hits = (guess: readonly string[]): number =>
    results.filter(({ accepted }) => accepted.some((id) => guess.includes(id))).length;
  const best = <T extends readonly string[]>(guesses: readonly T[]): T | undefined =>
    guesses.reduce<T | undefined>(
      (leader, guess) => (!leader || hits(guess) > hits(leader) ? guess : leader),
      undefined,
    );
  const one = best(options.map((id) => [id])) ?? [];
  const three =
    best(
      options.flatMap((a, i) =>
        options.slice(i + 1).flatMap((b, j) => options.slice(i + j + 2).map((c): readonly string[] => [a, b, c])),
      ),
    ) ?? [];
  return { first: hits(one), topThree: hits(three), option: one[0] ?? '', three };
}
