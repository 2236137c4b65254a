import { beforeAll, describe, expect, it } from 'vitest';
import type { DecisionAid } from '../../library/decision-aid.ts';
import { loadLibrary } from '../../library/load-library.ts';
import type { Condition, Question } from '../../schema/decision-aid.ts';
import { stateOf, sum } from './aid.fixture.ts';
import { appraise, questionsOf, sensitivity, type Appraisal } from './appraise.ts';
import { readAnswers, type AidState, type Answer, type Answers, type Weights } from './answers.ts';
import { answersThatCount, holds, questionsIn, type Questions, type Truth } from './conditions.ts';
import { substream, type Stream } from './random.ts';
import { applyRules } from './rules.ts';
import { optionInPlace, valueCriteria, valuesFor, type Values } from './values.ts';
import { weightedSums } from './weighted-sum.ts';
import { handWeights } from './weights.ts';
import { quickResult } from './what-if.ts';

// The proofs of the design on the real content: whatever stands in content/decision-aid is read and held to them.

const DAY = '2026-11-25';
let aid: DecisionAid;
let questions: Questions;
let criteria: string[];
let options: string[];

beforeAll(() => {
  const { decisionAid } = loadLibrary();
  if (!decisionAid) throw new Error('content/decision-aid is not complete, so there is no aid to prove');
  aid = decisionAid;
  questions = questionsOf(aid);
  criteria = valueCriteria(aid);
  options = aid.options.map(({ id }) => id);
});

const pick = <T>(next: Stream, items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;

/** An answer as it may come from outside; one in five is not sure. */
function anyAnswer(next: Stream, { kind, options: offered }: Question): unknown {
  if (next() < 0.2) return pick(next, ['unknown', '', null, undefined]);
  switch (kind) {
    case 'one':
      return pick(next, offered).value;
    case 'several':
      return [pick(next, offered).value, pick(next, offered).value];
    case 'number':
      return 1000 + Math.floor(next() ** 2 * 300_000);
    case 'authority':
      return 'isle-of-wight';
  }
}
const anyAnswers = (next: Stream): Record<string, unknown> =>
  Object.fromEntries(aid.questions.map((question) => [question.id, anyAnswer(next, question)]));
function anyWeights(next: Stream): Weights {
  const some = criteria.filter(() => next() < 0.5);
  const values = (number: () => number): Record<string, number> => Object.fromEntries(some.map((id) => [id, number()]));
  return pick<() => Weights>(next, [
    () => ({ mode: 'unknown', values: {} }),
    () => ({ mode: 'points', values: values(() => Math.floor(next() * 101)), firmness: 'usual' }),
    () => ({ mode: 'ranking', values: values(() => 1 + Math.floor(next() * 3)) }),
  ])();
}
/** The same random states on every run. */
function* states(name: string, count: number): Generator<AidState> {
  const next = substream(1, name);
  for (let made = 0; made < count; made += 1) {
    const { answers, problems } = readAnswers(aid.questions, anyAnswers(next));
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    yield stateOf(answers, { weights: anyWeights(next) });
  }
}

/** What is wrong with the values of a state: numbers that are none, or out of their order from 0 to 100. */
const wrongValues = (values: Values): string[] =>
  [...values].flatMap(([option, row]) =>
    [...row]
      .filter(([, { low, likely, high }]) => !(0 <= low && low <= likely && likely <= high && high <= 100))
      .map(([criterion, value]) => `${option}/${criterion}: ${JSON.stringify(value)}`),
  );

/** What is wrong with an appraisal; nothing, it is to be hoped. */
function wrongAppraisal({ rules, order, runs, sums, values, weights }: Appraisal): string[] {
  const wrong = wrongValues(values);
  const open = options.filter((option) => !rules.ruledOut.has(option)).sort();
  const same = (list: readonly string[]): boolean => [...list].sort().join() === open.join();
  if (!same(order.map(({ option }) => option)) || !same(sums.map(({ option }) => option)))
    wrong.push('what is in play');
  const one = (numbers: Iterable<number>): boolean => Math.abs(sum(numbers) - 1) < 1e-9;
  if (!one(weights)) wrong.push('weights');
  for (const run of runs ? [runs.independent, runs.shared] : []) {
    if (!same(run.options)) wrong.push('what is drawn');
    run.rank.forEach((ranks, at) => {
      if (!one(ranks) || !one(run.rank.map((others) => others[at] ?? Number.NaN))) wrong.push('shares of places');
      run.rank.forEach((_, rival) => {
        const both = (run.pairwise[at]?.[rival] ?? Number.NaN) + (run.pairwise[rival]?.[at] ?? Number.NaN);
        if (!(Math.abs(both - (at === rival ? 0 : 1)) < 1e-9)) wrong.push('shares of pairs');
      });
      const central = run.centralWeights[at];
      if (central && !one(central)) wrong.push('central weights');
    });
  }
  for (const { score } of sums) if (!(score >= 0 && score <= 100 + 1e-9)) wrong.push(`score ${score}`);
  return wrong;
}

describe('random answers', () => {
  it('100,000 go through the state, the rules and the weighted sum', { timeout: 60_000 }, () => {
    const first = new Set<string>();
    for (const state of states('100,000', 100_000)) {
      const answers = answersThatCount(state.answers, questions);
      const { inPlay, ruledOut } = applyRules(aid, answers, questions, DAY);
      const values = valuesFor(aid, answers, state.overrides, questions);
      const sums = weightedSums(inPlay, criteria, values, handWeights(state.weights, criteria));
      const broken = [
        ...wrongValues(values),
        ...inPlay.filter((option) => ruledOut.has(option)),
        ...sums.filter(({ score }) => !(score >= 0 && score <= 100 + 1e-9)).map(({ option }) => `score of ${option}`),
      ];
      if (broken.length > 0 || inPlay.length + ruledOut.size !== options.length)
        throw new Error(`${broken.join()} on ${JSON.stringify(state)}`);
      const best = sums.reduce((top, one) => (one.score > top.score ? one : top), sums[0] ?? { option: '', score: 0 });
      first.add(best.option);
    }
    expect(first.size).toBeGreaterThan(1);
  });

  it('2,000 are appraised with 200 draws', { timeout: 60_000 }, () => {
    for (const state of states('2,000', 2000)) {
      const wrong = wrongAppraisal(appraise(aid, state, { day: DAY, draws: 200 }));
      if (wrong.length > 0) throw new Error(`${wrong.join()} on ${JSON.stringify(state)}`);
    }
  });

  it('50 are appraised in full, with what would change them', { timeout: 60_000 }, () => {
    for (const state of states('50', 50)) {
      const found = appraise(aid, state, { day: DAY });
      const { clearWinner, closest, confidence } = sensitivity(aid, found);
      expect(wrongAppraisal(found)).toEqual([]);
      for (const factor of confidence.values()) expect(factor === 'none' || (factor >= 0 && factor <= 1)).toBe(true);
      for (const option of [clearWinner, closest?.least?.rival])
        if (option !== undefined) expect(found.rules.inPlay).toContain(option);
      for (const change of closest?.each.values() ?? [])
        if (change) expect(change.moved >= 0 && change.moved <= 1).toBe(true);
    }
  });
});

describe('the options', () => {
  it('can each come first for some answers and weights', { timeout: 60_000 }, () => {
    const left = new Set(options);
    for (const state of states('first', 20_000)) {
      const { leader } = quickResult(aid, state, questions, DAY);
      if (leader !== undefined) left.delete(leader);
      if (left.size === 0) break;
    }
    expect([...left], 'options that never came first').toEqual([]);
  });

  it('are ruled out by statute, the council’s own direction or a binding date alone', () => {
    const grounds = aid.rules.filter(({ effect }) => effect === 'rulesOut').map(({ id, ground }) => ({ id, ground }));
    expect(grounds.filter(({ ground }) => !['statute', 'direction', 'binding-date'].includes(ground))).toEqual([]);
    for (const state of states('grounds', 1000))
      for (const found of applyRules(aid, state.answers, questions, DAY).ruledOut.values())
        for (const { rule } of found) expect(['statute', 'direction', 'binding-date']).toContain(rule.ground);
  });

  it('are all in play while nothing is answered', () => {
    expect(applyRules(aid, {}, questions, DAY).inPlay).toEqual(options);
  });
});

/** All that an appraisal says that an answer may change, as text: rules, values, who decides, advice, what is in place. */
function said(answers: Answers): string {
  const { ruledOut, mayBeRuledOut, needs, mayNeed, cautions, limits } = applyRules(aid, answers, questions, DAY);
  const told = (list: readonly { when?: Condition | undefined; id: string }[]): [string, Truth][] =>
    list.map(({ id, when }) => [id, when ? holds(when, answers, questions) : true]);
  const { whoDecides, remarks, partService, meanwhile, beforeYouGo } = aid.advice;
  return JSON.stringify([
    [...ruledOut, ...mayBeRuledOut].map(([option, grounds]) => [option, grounds.map(({ rule }) => rule.id)]),
    [needs, mayNeed, cautions, limits].map((list) => list.map(({ rule, truth }) => [rule.id, truth])),
    [whoDecides, remarks, partService, meanwhile, beforeYouGo].map(told),
    [...valuesFor(aid, answers, {}, questions).values()].map((row) => [...row.values()]),
    optionInPlace(aid, answers),
  ]);
}

/** Numbers on both sides of every threshold that conditions have for a question. */
function thresholds(condition: Condition, id: string): number[] {
  if ('all' in condition) return condition.all.flatMap((part) => thresholds(part, id));
  if ('any' in condition) return condition.any.flatMap((part) => thresholds(part, id));
  if ('not' in condition) return thresholds(condition.not, id);
  if (condition.question !== id) return [];
  const values = 'is' in condition ? [condition.is] : 'oneOf' in condition ? condition.oneOf : [condition.atLeast];
  return values.map(Number).flatMap((number) => [number - 1, number]);
}

describe('the questions', () => {
  it('each change something for some profile, but for the council, which only fills others in', () => {
    const conditions = [
      ...[...aid.rules, ...aid.adjustments].map(({ when }) => when),
      ...Object.values(aid.advice).flatMap((list) => list.flatMap(({ when }) => when ?? [])),
    ];
    const idle = aid.questions
      .filter(({ kind }) => kind !== 'authority')
      .filter((question) => {
        const answers: Answer[] =
          question.kind === 'number'
            ? conditions.flatMap((condition) => thresholds(condition, question.id))
            : question.options.map(({ value }) => (question.kind === 'several' ? [value] : value));
        for (const { answers: given } of states(`question:${question.id}`, 200)) {
          const { [question.id]: _, ...others } = given;
          const outcomes = [others, ...answers.map((answer) => ({ ...others, [question.id]: answer }))].map((each) =>
            said(answersThatCount(each, questions)),
          );
          if (new Set(outcomes.slice(1)).size > 1) return false;
        }
        return true;
      });
    expect(
      idle.map(({ id }) => id),
      'questions whose answers never change anything',
    ).toEqual([]);
  });
});

/** The questions that a condition looks at, and those on which it hangs whether these arise. */
const readBy = (condition: Condition): string[] => [
  ...new Set(
    questionsIn(condition).flatMap((id) => {
      const askedWhen = questions.get(id)?.askedWhen;
      return askedWhen ? [...readBy(askedWhen), id] : [id];
    }),
  ),
];

/** Every combination of answers, none among them, to the questions that a condition hangs on. */
function* combinations(condition: Condition, ids = readBy(condition)): Generator<Answers> {
  const [id, ...rest] = ids;
  const question = id === undefined ? undefined : questions.get(id);
  if (id === undefined || !question) {
    yield {};
    return;
  }
  const own: (Answer | undefined)[] = [
    undefined,
    ...(question.kind === 'number' ? thresholds(condition, id) : []),
    ...question.options.map(({ value }) => (question.kind === 'several' ? [value] : value)),
  ];
  for (const answers of combinations(condition, rest))
    for (const answer of own) yield answer === undefined ? answers : { ...answers, [id]: answer };
}

describe('every condition of the aid', () => {
  it('of rules and adjustments is true, false and unsure on some answers', () => {
    const never = [...aid.rules, ...aid.adjustments].flatMap(({ id, when }) => {
      const seen = new Set<Truth>();
      for (const answers of combinations(when)) {
        seen.add(holds(when, answersThatCount(answers, questions), questions));
        if (seen.size === 3) return [];
      }
      return ([true, false, 'unsure'] as const).filter((truth) => !seen.has(truth)).map((truth) => `${id}: ${truth}`);
    });
    expect(never, 'truths that a rule or adjustment never has').toEqual([]);
  });
});

describe('the data in another order', () => {
  it('give the same result', () => {
    const back: DecisionAid = {
      ...aid,
      options: aid.options.toReversed(),
      questions: aid.questions.toReversed(),
      criteria: aid.criteria.toReversed(),
      performances: aid.performances.toReversed(),
      adjustments: aid.adjustments.toReversed(),
      rules: aid.rules.toReversed(),
    };
    for (const state of states('order', 50)) {
      const settings = { day: DAY, draws: 100 };
      const [one, other] = [appraise(aid, state, settings), appraise(back, state, settings)];
      expect(other.order).toEqual(one.order);
      expect(other.leader).toBe(one.leader);
    }
  });
});
