import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionAid } from '../../library/decision-aid.ts';
import {
  adjustment,
  AID,
  anyAid,
  anyState,
  atLeast,
  is,
  OPTIONS,
  performance,
  rule,
  shuffledAid,
  stateOf,
  sum,
  VALUE_CRITERIA,
} from './aid.fixture.ts';
import { appraise, questionsOf, sensitivity, type Appraisal } from './appraise.ts';
import { rankOptions } from './order.ts';

const DAY = '2026-11-25';
const quick = { day: DAY, draws: 60 };

const names = ({ order }: Appraisal): string[] => order.map(({ option }) => option);

describe('an appraisal of any aid on any answers', () => {
  it('never has in play what is ruled out, in any part of the result', () => {
    fc.assert(
      fc.property(anyAid, anyState, (aid, state) => {
        const found = appraise(aid, state, quick);
        const open = OPTIONS.filter((option) => !found.rules.ruledOut.has(option)).sort();
        expect(names(found).sort()).toEqual(open);
        expect(found.sums.map(({ option }) => option).sort()).toEqual(open);
        expect([...(found.runs?.independent.options ?? [])].sort()).toEqual(open);
        expect([...(found.runs?.shared.options ?? [])].sort()).toEqual(open);
        expect(found.leader === undefined ? open.length === 0 : open.some((id) => id === found.leader)).toBe(true);
        const { clearWinner, confidence, closest } = sensitivity(aid, found);
        expect([...confidence.keys()].sort()).toEqual(open);
        for (const option of [clearWinner, closest?.least?.rival, ...(closest?.each.keys() ?? [])])
          if (option !== undefined) expect(open).toContain(option);
      }),
      { numRuns: 150 },
    );
  });

  it('has shares that add up, weights that add up, and numbers that are numbers', () => {
    fc.assert(
      fc.property(anyAid, anyState, (aid, state) => {
        const { order, runs, sums, weights, withoutEvidence } = appraise(aid, state, quick);
        expect(sum(weights)).toBeCloseTo(1, 9);
        for (const run of runs ? [runs.independent, runs.shared] : [])
          for (const ranks of run.rank) expect(sum(ranks)).toBeCloseTo(1, 9);
        const first = order.map(({ firstShare }) => firstShare);
        if (order.length > 0) expect(sum(first)).toBeCloseTo(1, 9);
        for (const one of order)
          for (const number of [one.expectedRank, one.firstShare, one.topThreeShare, one.lastThreeShare])
            expect(Number.isFinite(number)).toBe(true);
        for (const { score } of sums) expect(score >= 0 && score <= 100 + 1e-9).toBe(true);
        expect(withoutEvidence >= 0 && withoutEvidence <= 1).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same input, and leaves its input as it was', () => {
    fc.assert(
      fc.property(anyAid, anyState, (aid, state) => {
        const before = structuredClone({ aid, state });
        const found = appraise(aid, state, quick);
        const said = sensitivity(aid, found);
        const again = appraise(structuredClone(aid), structuredClone(state), quick);
        expect(again).toEqual(found);
        expect(sensitivity(aid, again)).toEqual(said);
        expect({ aid, state }).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of models, criteria, questions, performances, adjustments or rules', () => {
    const twice = anyAid.chain((aid) => fc.tuple(fc.constant(aid), shuffledAid(aid)));
    fc.assert(
      fc.property(twice, anyState, ([aid, other], state) => {
        const [a, b] = [appraise(aid, state, quick), appraise(other, state, quick)];
        expect(b.order).toEqual(a.order);
        expect(b.leader).toBe(a.leader);
        expect(b.runs && rankOptions(b.runs.shared)).toEqual(a.runs && rankOptions(a.runs.shared));
        expect([...b.rules.ruledOut.keys()].sort()).toEqual([...a.rules.ruledOut.keys()].sort());
        const [s, t] = [sensitivity(aid, a), sensitivity(other, b)];
        expect(t.clearWinner).toBe(s.clearWinner);
        expect(t.closest?.least?.rival).toBe(s.closest?.least?.rival);
        expect(t.closest?.least?.moved ?? -1).toBeCloseTo(s.closest?.least?.moved ?? -1, 9);
        const told = ({ effects }: typeof s): string[] =>
          effects
            .map((one) => JSON.stringify({ ...one, rulesOut: [...one.rulesOut].sort(), opens: [...one.opens].sort() }))
            .sort();
        expect(told(t)).toEqual(told(s));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the draws of the others alone when an option is ruled out', () => {
    fc.assert(
      fc.property(anyAid, anyState, fc.constantFrom(...OPTIONS), (aid, state, gone) => {
        const all = { ...aid, rules: [] };
        const without = {
          ...aid,
          rules: [
            rule('out', { when: { any: [is('direction', 'none'), { not: is('direction', 'none') }] }, models: [gone] }),
          ],
        };
        const answered = { ...state, answers: { ...state.answers, direction: 'none' } };
        const [a, b] = [appraise(all, answered, quick), appraise(without, answered, quick)];
        expect(b.rules.inPlay).not.toContain(gone);
        const wins = ({ runs }: Appraisal, option: string, rival: string): number | undefined => {
          const { options = [], pairwise = [] } = runs?.independent ?? {};
          return pairwise[options.indexOf(option)]?.[options.indexOf(rival)];
        };
        for (const option of b.rules.inPlay)
          for (const rival of b.rules.inPlay) expect(wins(b, option, rival)).toBe(wins(a, option, rival));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an appraisal', () => {
  it('leaves stale answers out of everything', () => {
    const stale = { grade: 'good', leaders: 'inadequate', mentor: 'yes' };
    const found = appraise(AID, stateOf(stale), quick);
    expect(found.state.answers).toEqual({ grade: 'good' });
    expect({ ...found, state: undefined }).toEqual({
      ...appraise(AID, stateOf({ grade: 'good' }), quick),
      state: undefined,
    });
  });

  it('takes the law of its day', () => {
    const aid = { ...AID, rules: [rule('new', { inForce: { from: '2025-02-24', to: 'present' } })] };
    const on = (day: string): string[] =>
      names(appraise(aid, stateOf({ direction: 'independence' }), { ...quick, day })).sort();
    expect(on('2025-02-23')).toHaveLength(4);
    expect(on('2025-02-24')).toHaveLength(3);
  });

  it('says who decides where that is known, and nothing where it is not', () => {
    const by = (direction?: string) =>
      appraise(AID, stateOf(direction === undefined ? {} : { direction }), quick).whoDecides?.by;
    expect([by('independence'), by('none'), by()]).toEqual(['ministers', 'council', undefined]);
  });

  it('names the option in place, and what share of the cells is without evidence', () => {
    const found = appraise(AID, stateOf({ current_arrangement: 'commissioner-led' }), quick);
    expect(found.inPlace).toBe('in-house');
    expect(found.withoutEvidence).toBe(1 / 12);
  });

  it('lists the sums in the order of the options, and its leader is first by them', () => {
    const found = appraise(AID, stateOf({}), { day: DAY, draws: 500 });
    expect(found.sums.map(({ option }) => option)).toEqual(names(found));
    expect(found.leader).toBe(found.sums.reduce((best, one) => (one.score > best.score ? one : best)).option);
  });

  it('with nothing in play says so and does not fall over', () => {
    const aid = { ...AID, rules: [rule('all', { models: [...OPTIONS] })] };
    const found = appraise(aid, stateOf({ direction: 'independence' }), quick);
    expect(found).toMatchObject({ order: [], runs: undefined, sums: [], leader: undefined, withoutEvidence: 0 });
    expect(sensitivity(aid, found)).toMatchObject({ clearWinner: undefined, closest: undefined });
  });

  it('takes 10,000 draws and the fixed seed unless told otherwise', () => {
    expect(appraise(AID, stateOf({}), { day: DAY })).toMatchObject({ draws: 10_000, seed: 2001, version: AID.version });
  });

  it('reads the questions by id', () => {
    expect([...questionsOf(AID).keys()]).toEqual(AID.questions.map(({ id }) => id));
  });
});

describe('the two runs', () => {
  it('differ by what is shared alone', () => {
    const apart = appraise({ ...AID, declaredOrders: [] }, stateOf({}), quick);
    const both = appraise(AID, stateOf({}), quick);
    expect(apart.runs?.shared).toEqual(apart.runs?.independent);
    expect(both.runs?.independent).toEqual(apart.runs?.independent);
    const company = VALUE_CRITERIA.flatMap((criterion) => [
      performance('in-house', criterion, [0, 50, 100]),
      performance('council-owned-company', criterion, [1, 51, 100]),
    ]);
    const level: DecisionAid = {
      ...AID,
      options: AID.options.filter(({ id }) => id === 'in-house' || id === 'council-owned-company'),
      performances: company,
      declaredOrders: VALUE_CRITERIA.map((criterion) => ({
        criterion,
        models: ['in-house', 'council-owned-company'],
        because: 'The form.',
      })),
    };
    const { runs } = appraise(level, stateOf({}), quick);
    expect(runs?.shared.rank[1]).toEqual([1, 0]);
    expect(runs?.independent.rank[1]?.[0]).toBeLessThan(0.9);
  });
});

describe('a clear winner', () => {
  /** In-house far ahead of the partner on everything; and what an answer may do to that. */
  const far = (rest: Partial<DecisionAid> = {}): DecisionAid => ({
    ...AID,
    options: AID.options.slice(0, 2),
    performances: VALUE_CRITERIA.flatMap((criterion) => [
      performance('in-house', criterion, [60, 70, 80]),
      performance('improvement-partner', criterion, [45, 55, 65]),
    ]),
    adjustments: [],
    rules: [],
    ...rest,
  });
  const said = (aid: DecisionAid, answers = {}) => sensitivity(aid, appraise(aid, stateOf(answers), quick));

  it('is named where nothing could displace it', () => {
    expect(said(far())).toMatchObject({ clearWinner: 'in-house', displacedBy: [] });
  });

  it('is not named while an answer not given could rule it out, and is once that is answered', () => {
    const aid = far({ rules: [rule('independence-excludes-in-house')] });
    expect(said(aid)).toMatchObject({
      clearWinner: undefined,
      displacedBy: [{ question: 'direction', answer: 'independence', rulesOut: ['in-house'] }],
    });
    expect(said(aid, { direction: 'none' })).toMatchObject({ clearWinner: 'in-house', displacedBy: [] });
  });

  it('is not named while an answer not given could put another in front', () => {
    const turns = VALUE_CRITERIA.map((criterion) =>
      adjustment(`turns-${criterion}`, { when: is('grade', 'good'), model: 'improvement-partner', criterion, by: 20 }),
    );
    // The ranges then touch, so the lead has to be large for the winner to be clear while the answer is not given.
    const aid = far({
      adjustments: turns,
      performances: VALUE_CRITERIA.flatMap((criterion) => [
        performance('in-house', criterion, [60, 65, 70]),
        performance('improvement-partner', criterion, [45, 50, 51]),
      ]),
    });
    expect(said(aid)).toMatchObject({
      clearWinner: undefined,
      displacedBy: [{ question: 'grade', answer: 'good', leader: 'improvement-partner' }],
    });
    expect(said(aid, { grade: 'inadequate' }).clearWinner).toBe('in-house');
  });

  it('is not named while a number not given could put another in front', () => {
    const aid = far({
      rules: [rule('too-large', { when: atLeast('children', 50_000) })],
    });
    expect(said(aid).clearWinner).toBeUndefined();
    expect(said(aid, { children: 20_000 }).clearWinner).toBe('in-house');
  });

  it('is not displaced by an answer to a question that does not arise, nor by changing one given', () => {
    const aid = far({ rules: [rule('leaders', { when: is('leaders', 'inadequate') })] });
    expect(said(aid, { grade: 'good' }).clearWinner).toBe('in-house');
    expect(said(aid, { grade: 'no-overall', leaders: 'good' }).clearWinner).toBe('in-house');
    expect(said(aid, { grade: 'no-overall' }).clearWinner).toBeUndefined();
  });

  it('is none where two are close', () => {
    const aid = far({
      performances: VALUE_CRITERIA.flatMap((criterion) => [
        performance('in-house', criterion, [40, 50, 60]),
        performance('improvement-partner', criterion, [40, 50, 60]),
      ]),
    });
    expect(said(aid).clearWinner).toBeUndefined();
  });
});
