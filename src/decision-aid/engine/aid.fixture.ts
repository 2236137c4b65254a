import fc from 'fast-check';
import type { DecisionAid, JoinedPerformance } from '../../library/decision-aid.ts';
import type { Adjustment, Condition, Criterion, Question, Rule } from '../../schema/decision-aid.ts';
import type { AidState, Answer, Answers, Range, Weights } from './answers.ts';
import type { Questions } from './conditions.ts';
import { SEED } from './random.ts';
import type { Drawing } from './acceptability.ts';
import type { Value, Values } from './values.ts';

const NO_GROUNDS = { facts: [], sources: [], cases: [] };

const question = (id: string, rest: Partial<Question>, ...options: Question['options']): Question => ({
  id,
  section: 'situation',
  label: id,
  ask: `${id}?`,
  why: 'It matters.',
  kind: 'one',
  options,
  ordered: false,
  quick: true,
  ...NO_GROUNDS,
  ...rest,
});
const options = (...values: string[]): Question['options'] => values.map((value) => ({ value, label: value }));

/** One question of each kind, and two that arise only after some answers: `leaders`, and after it `mentor`. */
export const QUESTIONS: readonly Question[] = [
  question('direction', {}, ...options('none', 'independence')),
  question(
    'grade',
    { ordered: true },
    ...options('inadequate', 'requires-improvement'),
    { value: 'adequate', label: 'adequate', notOffered: true },
    ...options('good'),
    { value: 'no-overall', label: 'no overall', outsideOrder: true },
  ),
  question(
    'leaders',
    { ordered: true, askedWhen: { question: 'grade', is: 'no-overall' } },
    ...options('inadequate', 'good'),
  ),
  question('mentor', { askedWhen: { question: 'leaders', is: 'inadequate' } }, ...options('yes', 'no')),
  question('problems', { kind: 'several' }, ...options('leadership', 'money', 'practice')),
  question('children', { kind: 'number', ordered: true }),
  question('current_arrangement', {}, ...options('in-house', 'council-owned-company', 'outsourced-contract'), {
    value: 'commissioner-led',
    label: 'led by commissioners',
    amountsTo: 'in-house',
  }),
];
export const BY_ID: Questions = new Map(QUESTIONS.map((one) => [one.id, one]));

export const is = (id: string, value: string | number): Condition => ({ question: id, is: value });
export const oneOf = (id: string, ...values: (string | number)[]): Condition => ({ question: id, oneOf: values });
export const atLeast = (id: string, value: string | number): Condition => ({ question: id, atLeast: value });

const criterion = (id: string, rest: Partial<Criterion> = {}): Criterion => ({
  id,
  name: id,
  class: 'value',
  from: [id],
  anchors: { worst: 'least', best: 'most' },
  rationale: 'It matters.',
  ...NO_GROUNDS,
  ...rest,
});

export const rule = (id: string, rest: Partial<Rule> = {}): Rule => ({
  id,
  when: is('direction', 'independence'),
  effect: 'rulesOut',
  models: ['in-house'],
  concern: 'dfe-requirement',
  ground: 'direction',
  because: 'The direction says so.',
  inForce: { from: '2004', to: 'present' },
  ...NO_GROUNDS,
  ...rest,
});

export const performance = (
  model: Adjustment['model'],
  id: string,
  [low, likely, high]: readonly [number, number, number],
  rest: Partial<JoinedPerformance> = {},
): JoinedPerformance => ({
  model,
  criterion: id,
  low,
  likely,
  high,
  rationale: 'As seen.',
  strength: 'good',
  ...NO_GROUNDS,
  ...rest,
});

export const adjustment = (id: string, rest: Partial<Adjustment> = {}): Adjustment => ({
  id,
  when: is('problems', 'money'),
  model: 'council-owned-company',
  criterion: 'cost',
  by: -20,
  because: 'It was seen.',
  ...NO_GROUNDS,
  ...rest,
});

export const OPTIONS = ['in-house', 'improvement-partner', 'council-owned-company', 'independent-trust'] as const;
export const VALUE_CRITERIA = ['control', 'cost', 'speed'] as const;

/** Four options and three criteria; nothing is known of the trust's cost. */
export const AID: DecisionAid = {
  version: '2026-01-01',
  options: OPTIONS.map((id) => ({ id, name: id })),
  questions: QUESTIONS,
  criteria: [
    criterion('dfe-requirement', { class: 'gate' }),
    criterion('control', { from: ['control', 'democratic-control'] }),
    criterion('cost'),
    criterion('speed', { bestWhenInPlace: true }),
    criterion('leadership', { class: 'context' }),
  ],
  performances: [
    performance('in-house', 'control', [80, 90, 100]),
    performance('in-house', 'cost', [40, 60, 70]),
    performance('in-house', 'speed', [30, 50, 60]),
    performance('improvement-partner', 'control', [70, 80, 90]),
    performance('improvement-partner', 'cost', [50, 60, 80]),
    performance('improvement-partner', 'speed', [60, 80, 90]),
    performance('council-owned-company', 'control', [30, 50, 70]),
    performance('council-owned-company', 'cost', [10, 30, 60]),
    performance('council-owned-company', 'speed', [0, 20, 40]),
    performance('independent-trust', 'control', [0, 10, 30]),
    performance('independent-trust', 'speed', [0, 10, 30]),
  ],
  adjustments: [
    adjustment('company-dear-where-money-is-short'),
    adjustment('partner-slow-under-direction', {
      when: is('direction', 'independence'),
      model: 'improvement-partner',
      criterion: 'speed',
      by: -30,
    }),
    adjustment('in-house-cheap-when-large', {
      when: atLeast('children', 50_000),
      model: 'in-house',
      criterion: 'cost',
      by: 30,
    }),
  ],
  declaredOrders: [
    { criterion: 'control', models: ['independent-trust', 'council-owned-company', 'in-house'], because: 'The form.' },
  ],
  rules: [
    rule('independence-excludes-in-house'),
    rule('no-company-for-the-good', {
      when: atLeast('grade', 'good'),
      models: ['council-owned-company'],
      ground: 'statute',
    }),
    rule('trust-needs-consent', { when: is('direction', 'none'), effect: 'needs', models: ['independent-trust'] }),
    rule('money-caution', {
      when: is('problems', 'money'),
      effect: 'caution',
      ground: 'experience',
      models: ['council-owned-company', 'independent-trust'],
    }),
    rule('officers-stay', { when: { not: is('direction', 'none') }, effect: 'limitsScope' }),
  ],
  advice: {
    whoDecides: [
      {
        id: 'ministers',
        when: is('direction', 'independence'),
        text: 'Not yours alone.',
        by: 'ministers',
        ...NO_GROUNDS,
      },
      { id: 'council', when: is('direction', 'none'), text: 'Yours.', by: 'council', ...NO_GROUNDS },
    ],
    partService: [],
    remarks: [],
    meanwhile: [],
    beforeYouGo: [],
  },
  backTest: [],
};

/** Values by option and criterion, each as `[low, likely, high]`, one number that is sure, or nothing known. */
export function valuesOf(
  table: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number] | number | 'unknown'>>>>,
): Values {
  const value = (given: readonly [number, number, number] | number | 'unknown'): Value => {
    const [low, likely, high] =
      given === 'unknown' ? [0, 50, 100] : typeof given === 'number' ? [given, given, given] : given;
    return {
      low,
      likely,
      high,
      uniform: given === 'unknown',
      strength: given === 'unknown' ? 'none' : 'good',
      adjusted: [],
      perhaps: [],
      replaced: false,
      inPlace: false,
    };
  };
  return new Map(
    Object.entries(table).map(([option, row]) => [
      option,
      new Map(Object.entries(row).map(([id, given]) => [id, value(given)])),
    ]),
  );
}

/** A drawing of all that a table holds, under unknown weights unless said otherwise. */
export function drawingOf(table: Parameters<typeof valuesOf>[0], rest: Partial<Drawing> = {}): Drawing {
  const names = Object.keys(table);
  return {
    options: names,
    criteria: Object.keys(table[names[0] ?? ''] ?? {}),
    values: valuesOf(table),
    weights: UNKNOWN,
    shared: [],
    draws: 10_000,
    seed: SEED,
    ...rest,
  };
}

export const UNKNOWN: Weights = { mode: 'unknown', values: {} };

/** An answer that a question allows, or none. */
export function answerTo({ kind, options: offered }: Question): fc.Arbitrary<Answer | undefined> {
  const values = offered.map(({ value }) => value);
  switch (kind) {
    case 'one':
      return fc.option(fc.constantFrom(...values), { nil: undefined });
    case 'several':
      return fc.option(
        fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }).map((list) => list.sort()),
        { nil: undefined },
      );
    case 'number':
      return fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined });
    case 'authority':
      return fc.constant(undefined);
  }
}

/** Answers to some of the questions, stale ones included. */
export const anyAnswers = (questions: readonly Question[] = QUESTIONS): fc.Arbitrary<Answers> =>
  fc
    .tuple(...questions.map((one) => answerTo(one).map((answer) => [one.id, answer] as const)))
    .map((pairs) =>
      Object.fromEntries(pairs.filter((pair): pair is readonly [string, Answer] => pair[1] !== undefined)),
    );

export const anyWeights = (criteria: readonly string[] = VALUE_CRITERIA): fc.Arbitrary<Weights> => {
  const values = (numbers: fc.Arbitrary<number>): fc.Arbitrary<Record<string, number>> =>
    fc.dictionary(fc.constantFrom(...criteria), numbers, { noNullPrototype: true });
  return fc.oneof(
    fc.constant(UNKNOWN),
    fc.record({
      mode: fc.constant('points' as const),
      values: values(fc.integer({ min: 0, max: 100 })),
      firmness: fc.constantFrom('rough' as const, 'usual' as const, 'agreed' as const),
    }),
    fc.record({ mode: fc.constant('ranking' as const), values: values(fc.integer({ min: 1, max: criteria.length })) }),
  );
};

const points = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 50, 100));
/** Three points in order; often all at one place. */
export const anyRange: fc.Arbitrary<readonly [number, number, number]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(points, points, points).map((three) => three.sort((a, b) => a - b)) },
  { weight: 1, arbitrary: points.map((one): [number, number, number] => [one, one, one]) },
);

/** Any condition on the questions of the fixture. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constantFrom(...QUESTIONS).chain((one): fc.Arbitrary<Condition> => {
    if (one.kind === 'number') return fc.integer({ min: 1, max: 200_000 }).map((least) => atLeast(one.id, least));
    const value = fc.constantFrom(...one.options.map((option) => option.value));
    return fc.oneof(
      value.map((given) => is(one.id, given)),
      fc.uniqueArray(value, { minLength: 1 }).map((list) => oneOf(one.id, ...list)),
    );
  }),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition;

/** An aid with the questions of the fixture, and any performances, adjustments and rules. */
export const anyAid: fc.Arbitrary<DecisionAid> = fc
  .record({
    performances: fc.tuple(
      ...OPTIONS.flatMap((model) =>
        VALUE_CRITERIA.map((id) =>
          fc
            .tuple(anyRange, fc.constantFrom('strong' as const, 'limited' as const, 'none' as const))
            .map(([range, strength]) => performance(model, id, range, { strength })),
        ),
      ),
    ),
    adjustments: fc.array(
      fc.record({
        when: anyCondition,
        model: fc.constantFrom(...OPTIONS),
        criterion: fc.constantFrom(...VALUE_CRITERIA),
        by: fc.constantFrom(-30, -20, -10, 10, 20, 30),
      }),
      { maxLength: 6 },
    ),
    rules: fc.array(
      fc.record({
        when: anyCondition,
        effect: fc.constantFrom('rulesOut' as const, 'needs' as const, 'caution' as const, 'limitsScope' as const),
        models: fc.uniqueArray(fc.constantFrom(...OPTIONS), { minLength: 1 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ performances, adjustments, rules }): DecisionAid => ({
    ...AID,
    performances,
    adjustments: adjustments.map((one, index) => adjustment(`adjustment-${index}`, one)),
    rules: rules.map((one, index) => rule(`rule-${index}`, one)),
  }));

export const stateOf = (answers: Answers, rest: Partial<AidState> = {}): AidState => ({
  version: 1,
  answers,
  weights: UNKNOWN,
  overrides: {},
  notes: {},
  ...rest,
});

/** Any state of the fixture, a few performances replaced. */
export const anyState: fc.Arbitrary<AidState> = fc
  .tuple(
    anyAnswers(),
    anyWeights(),
    fc.dictionary(
      fc.constantFrom(...OPTIONS.flatMap((model) => VALUE_CRITERIA.map((id) => `${model}/${id}`))),
      anyRange.map(([low, likely, high]): Range => ({ low, likely, high })),
      { maxKeys: 2, noNullPrototype: true },
    ),
  )
  .map(([answers, weights, overrides]) => stateOf(answers, { weights, overrides }));

/** The same items in another order. */
export const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** The same aid with everything in it in another order. */
export const shuffledAid = (aid: DecisionAid): fc.Arbitrary<DecisionAid> =>
  fc
    .record({
      options: shuffled(aid.options),
      questions: shuffled(aid.questions),
      criteria: shuffled(aid.criteria),
      performances: shuffled(aid.performances),
      adjustments: shuffled(aid.adjustments),
      rules: shuffled(aid.rules),
    })
    .map((parts) => ({ ...aid, ...parts }));

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
export const variance = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  return mean(numbers.map((one) => (one - middle) ** 2));
};
