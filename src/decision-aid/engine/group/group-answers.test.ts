import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AidState } from '../answers.ts';
import { questionsOf } from '../appraise.ts';
import {
  groupFigures,
  groupQuestions,
  inOrderOfNames,
  jointAnswers,
  jointOverrides,
  type Member,
} from './group-answers.ts';
import { memberOf, SMALL_AID } from './group.fixture.ts';

const questions = questionsOf(SMALL_AID);
const on = (id: string, members: readonly Member[]) =>
  groupQuestions(SMALL_AID, members, questions).find(({ question }) => question === id);
const joint = (members: readonly Member[]) => jointAnswers(groupQuestions(SMALL_AID, members, questions), questions);

describe('inOrderOfNames', () => {
  it('sorts, and refuses nobody or two of one name', () => {
    expect(inOrderOfNames([memberOf('Bo'), memberOf('Al')]).map(({ name }) => name)).toEqual(['Al', 'Bo']);
    expect(() => inOrderOfNames([])).toThrow(RangeError);
    expect(() => inOrderOfNames([memberOf('Al'), memberOf('Al')])).toThrow(RangeError);
  });
});

describe('groupQuestions', () => {
  it('tells who said what, most first, and who is not sure', () => {
    const members = [
      memberOf('Al', { finance: 'severe' }),
      memberOf('Bo', { finance: 'stable' }),
      memberOf('Cy', { finance: 'stable' }),
      memberOf('Di'),
    ];
    expect(on('finance', members)).toEqual({
      question: 'finance',
      answers: [
        { answer: 'stable', members: ['Bo', 'Cy'] },
        { answer: 'severe', members: ['Al'] },
      ],
      notSure: ['Di'],
      notAsked: [],
      outcome: 'differ',
    });
  });

  it('puts answers of equally many in one order, whoever gave them', () => {
    const order = (one: string, other: string) =>
      on('finance', [memberOf('Al', { finance: one }), memberOf('Bo', { finance: other })])?.answers.map(
        ({ answer }) => answer,
      );
    expect(order('stable', 'severe')).toEqual(order('severe', 'stable'));
  });

  it.each([
    ['agreed', { finance: 'stable' }, { finance: 'stable' }],
    ['agreed', { finance: 'stable' }, {}],
    ['differ', { finance: 'stable' }, { finance: 'severe' }],
    ['not-sure', {}, {}],
  ])('is %s for %j and %j', (outcome, one, other) => {
    expect(on('finance', [memberOf('Al', one), memberOf('Bo', other)])?.outcome).toBe(outcome);
  });

  it('sees no difference in the order in which problems were ticked', () => {
    const members = [
      memberOf('Al', { main_problems: ['money', 'demand'] }),
      memberOf('Bo', { main_problems: ['demand', 'money'] }),
    ];
    expect(on('main_problems', members)).toMatchObject({
      outcome: 'agreed',
      answers: [{ answer: ['demand', 'money'] }],
    });
    expect(on('main_problems', [...members, memberOf('Cy', { main_problems: ['demand'] })])?.outcome).toBe('differ');
  });

  it('leaves out who was not asked, with what they may once have answered', () => {
    const members = [
      memberOf('Al', { direction: 'trust-directed', notice: 'passed' }),
      memberOf('Bo', { direction: 'none', notice: 'later' }),
      memberOf('Cy'),
    ];
    expect(on('notice', members)).toEqual({
      question: 'notice',
      answers: [{ answer: 'passed', members: ['Al'] }],
      notSure: ['Cy'],
      notAsked: ['Bo'],
      outcome: 'agreed',
    });
    expect(on('notice', [memberOf('Bo', { direction: 'none' })])).toBeUndefined();
  });
});

describe('jointAnswers', () => {
  it('are what all who answered agree on; what is in dispute is left out, and numbers are not averaged', () => {
    const members = [
      memberOf('Al', { finance: 'stable', children_0_17: 20_000, main_problems: ['money'] }),
      memberOf('Bo', { finance: 'stable', children_0_17: 30_000 }),
      memberOf('Cy', { finance: 'stable' }),
    ];
    expect(joint(members)).toEqual({ finance: 'stable', main_problems: ['money'] });
  });

  it('keep an answer to a question that may arise, and drop it where it does not', () => {
    const al = memberOf('Al', { direction: 'trust-directed', notice: 'passed' });
    expect(joint([al, memberOf('Bo', { direction: 'none' })])).toEqual({ notice: 'passed' });
    const cy = memberOf('Cy', { notice: 'passed' });
    expect(joint([cy, memberOf('Bo', { direction: 'none' })])).toEqual({ direction: 'none' });
  });

  it('never hold what no member said, and do not depend on the order of members', () => {
    const answers = fc.record(
      {
        direction: fc.constantFrom('none', 'trust-directed'),
        finance: fc.constantFrom('severe', 'stable'),
        main_problems: fc.subarray(['demand', 'leadership', 'money'], { minLength: 1 }),
        children_0_17: fc.integer({ min: 1, max: 9 }),
        notice: fc.constantFrom('passed', 'later'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<AidState['answers']>;
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 4 }), (all) => {
        const members = all.map((one, index) => memberOf(`M${index}`, one));
        const found = joint(members);
        expect(joint([...members].reverse())).toEqual(found);
        for (const [id, answer] of Object.entries(found)) expect(all.map((one) => one[id])).toContainEqual(answer);
        if (all.length === 1) expect(Object.keys(all[0] ?? {})).toEqual(expect.arrayContaining(Object.keys(found)));
      }),
    );
  });
});

describe('replaced performances', () => {
  const key = 'in-house/control';
  const range = { low: 10, likely: 20, high: 30 };
  const other = { ...range, high: 40 };

  it.each([
    ['all alike', [range, { high: 30, likely: 20, low: 10 }], { [key]: range }],
    ['unlike', [range, other], {}],
    ['by one alone', [range, undefined], {}],
    ['by nobody', [undefined, undefined], {}],
  ])('count for the group where replaced by everybody: %s', (_, ranges, expected) => {
    const members = ranges.map((one, index) => memberOf(`M${index}`, {}, undefined, one && { [key]: one }));
    expect(jointOverrides(groupFigures(members))).toEqual(expected);
  });

  it('are told with who stands by the library’s', () => {
    const members = [memberOf('Al', {}, undefined, { [key]: other }), memberOf('Bo')];
    expect(groupFigures(members)).toEqual([
      { key, figures: [{ range: other, members: ['Al'] }], notReplaced: ['Bo'], agreed: false },
    ]);
  });
});
