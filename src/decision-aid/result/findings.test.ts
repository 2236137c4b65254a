import { describe, expect, it } from 'vitest';
import type { Acceptability } from '../engine/acceptability.ts';
import { rankOptions } from '../engine/order.ts';
import type { AppliedRule } from '../engine/rules.ts';
import type { Contribution } from '../engine/weighted-sum.ts';
import { clearTest, effectsByQuestion, placed, ruledTogether, strongest, waitingTogether } from './findings.ts';

const rule = (id: string): AppliedRule => ({ rule: { id }, truth: true, waitsFor: [] }) as unknown as AppliedRule;
const [statute, direction] = [rule('statute'), rule('direction')];

describe('options ruled out', () => {
  it('stand together where the same rules are against them', () =>
    expect(
      ruledTogether(
        new Map([
          ['in-house', [direction]],
          ['shared-service', [direction, statute]],
          ['improvement-partner', [direction]],
        ]),
      ),
    ).toEqual([
      { models: ['in-house', 'improvement-partner'], rules: [direction] },
      { models: ['shared-service'], rules: [direction, statute] },
    ]));
});

describe('rules that may apply', () => {
  it('stand together where they wait for the same answers', () => {
    const [early, late, other] = [
      { ...rule('early'), waitsFor: ['binding_date'] },
      { ...rule('late'), waitsFor: ['binding_date'] },
      { ...rule('other'), waitsFor: ['scope', 'binding_date'] },
    ];
    expect(waitingTogether([early, other, late])).toEqual([
      { waitsFor: ['binding_date'], rules: [early, late] },
      { waitsFor: ['scope', 'binding_date'], rules: [other] },
    ]);
  });
});

describe('reasons', () => {
  const reason = (criterion: string, beside: number): Contribution => ({
    criterion,
    weight: 0.1,
    likely: 50,
    mean: 50,
    adds: 5,
    beside,
  });
  it('are three each way, the strongest first, without what tells nothing apart', () => {
    const { carries, against } = strongest([
      reason('a', 1),
      reason('b', -2),
      reason('c', 4),
      reason('d', 0.04),
      reason('e', 2),
      reason('f', 3),
      reason('g', -5),
    ]);
    expect(carries.map(({ criterion }) => criterion)).toEqual(['c', 'f', 'e']);
    expect(against.map(({ criterion }) => criterion)).toEqual(['g', 'b']);
  });
});

const run = (first: number): Acceptability => ({
  options: ['a', 'b'],
  rank: [
    [first, 1 - first],
    [1 - first, first],
  ],
  expectedRank: [2 - first, 1 + first],
  pairwise: [
    [0, first],
    [1 - first, 0],
  ],
  centralWeights: [undefined, undefined],
});
const appraised = (own: number, shared: number): Parameters<typeof clearTest>[0] => ({
  order: rankOptions(run(own)),
  runs: { independent: run(own), shared: run(shared) },
});

describe('the test for a clear winner', () => {
  it('takes the run that is worse for the option', () =>
    expect(clearTest(appraised(0.8, 0.7))).toEqual({
      option: 'a',
      firstShare: 0.7,
      rival: { option: 'b', share: 0.7 },
      passes: true,
    }));
  it('fails where one run fails', () => expect(clearTest(appraised(0.8, 0.6))?.passes).toBe(false));
  it('has nothing to say where nothing is in play', () =>
    expect(clearTest({ order: [], runs: undefined })).toBeUndefined());
  it('sets the shares of the other run beside each option', () =>
    expect(
      placed(appraised(0.8, 0.7)).map(({ place, own, shared }) => [place, own.firstShare, shared?.firstShare]),
    ).toEqual([
      [1, 0.8, 0.7],
      [2, expect.closeTo(0.2), expect.closeTo(0.3)],
    ]));
});

describe('other answers', () => {
  it('stand by question, those that come to the same together', () =>
    expect(
      effectsByQuestion([
        { question: 'finance', answer: 'severe', leader: 'a', rulesOut: [], opens: [] },
        { question: 'finance', answer: 'stable', leader: 'a', rulesOut: [], opens: [] },
        { question: 'finance', answer: 'under-pressure', leader: 'a', rulesOut: ['b'], opens: [] },
        { question: 'scope', answer: 'social-care', leader: undefined, rulesOut: ['a', 'b'], opens: [] },
      ]),
    ).toEqual([
      {
        question: 'finance',
        outcomes: [
          { leader: 'a', rulesOut: [], opens: [], answers: ['severe', 'stable'] },
          { leader: 'a', rulesOut: ['b'], opens: [], answers: ['under-pressure'] },
        ],
      },
      {
        question: 'scope',
        outcomes: [{ leader: undefined, rulesOut: ['a', 'b'], opens: [], answers: ['social-care'] }],
      },
    ]));
});
