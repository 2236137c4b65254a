import { describe, expect, it } from 'vitest';
import type { DecisionAid } from '../../library/decision-aid.ts';
import { adjustment, AID, is, OPTIONS, performance, rule, VALUE_CRITERIA } from './aid.fixture.ts';
import { backTest, weightsOf, withoutCases, type TestedDecision } from './back-test.ts';

/** In-house before the partner, the company and the trust, all sure; a direction takes in-house out. */
const CERTAIN: DecisionAid = {
  ...AID,
  performances: OPTIONS.flatMap((option, at) =>
    VALUE_CRITERIA.map((criterion) => performance(option, criterion, [90 - 20 * at, 90 - 20 * at, 90 - 20 * at])),
  ),
  adjustments: [],
  rules: [rule('independence-excludes-in-house')],
};
const decision = (rest: Partial<TestedDecision> = {}): TestedDecision => ({
  id: 'somewhere-2020',
  date: '2020',
  circumstances: {},
  priorities: [],
  chosen: 'in-house',
  chosenAlsoFits: [],
  hindsight: 'mixed',
  cases: ['somewhere'],
  ...rest,
});
const run = (decisions: TestedDecision[], aid = CERTAIN) => backTest(aid, decisions, { draws: 50 });
const one = (rest: Partial<TestedDecision>, aid = CERTAIN) => run([decision(rest)], aid).results[0];

describe('a decision tested', () => {
  it('gives the place of what was chosen', () => {
    expect(one({ chosen: 'council-owned-company' })?.withItems).toEqual({ place: 3, order: OPTIONS });
  });

  it('gives the best place of what it also fits', () => {
    const also = one({ chosen: 'independent-trust', chosenAlsoFits: ['improvement-partner'] });
    expect(also).toMatchObject({ accepted: ['independent-trust', 'improvement-partner'], withItems: { place: 2 } });
  });

  it('has no place where it was ruled out, and says by which rule', () => {
    expect(one({ circumstances: { direction: 'independence' } })).toMatchObject({
      withItems: { place: undefined, order: OPTIONS.slice(1) },
      ruledOutBy: ['independence-excludes-in-house'],
    });
  });

  it('is not ruled out while another that it fits is open', () => {
    const both = { circumstances: { direction: 'independence' }, chosenAlsoFits: ['improvement-partner' as const] };
    expect(one(both)).toMatchObject({ withItems: { place: 1 }, ruledOutBy: [] });
  });

  it('counts a state that is no choice of its own as what it amounts to', () => {
    expect(one({ chosen: 'commissioner-led' })).toMatchObject({ accepted: ['in-house'], withItems: { place: 1 } });
    expect(one({ chosen: 'staff-owned-mutual' })).toMatchObject({ accepted: [], withItems: { place: undefined } });
  });

  it('is held against the law of its day', () => {
    const aid = { ...CERTAIN, rules: [rule('late', { inForce: { from: '2014-09-10', to: 'present' } })] };
    const on = (date: string) => one({ date, circumstances: { direction: 'independence' } }, aid)?.withItems.place;
    expect([on('2014-09-09'), on('2014-09-10'), on('2014')]).toEqual([1, undefined, undefined]);
  });

  it('passes over "unknown" and tells answers that no question allows', () => {
    const found = one({ circumstances: { direction: 'unknown', grade: 'splendid', weather: 'fine' } });
    expect(found?.problems.map(({ question }) => question)).toEqual(['grade', 'weather']);
  });
});

describe('priorities seen in a record', () => {
  it('are tied first; what they were merged into counts, gates and context do not', () => {
    const seen = ['democratic-control', 'cost', 'leadership', 'dfe-requirement'];
    expect(weightsOf(AID, seen)).toEqual({ mode: 'ranking', values: { control: 1, cost: 1 } });
  });

  it('are unknown where only gates and context were seen', () => {
    expect(weightsOf(AID, ['leadership', 'dfe-requirement'])).toEqual({ mode: 'unknown', values: {} });
  });

  it('move the order', () => {
    const aid: DecisionAid = {
      ...CERTAIN,
      performances: [
        ...CERTAIN.performances.filter(({ criterion }) => criterion !== 'cost'),
        performance('independent-trust', 'cost', [100, 100, 100]),
        ...OPTIONS.slice(0, 3).map((option) => performance(option, 'cost', [0, 0, 0])),
      ],
    };
    const place = (priorities: string[]): number =>
      one({ chosen: 'independent-trust', priorities }, aid)?.withItems.place ?? Number.NaN;
    expect(place(['cost'])).toBeLessThan(place(['control', 'speed']));
  });
});

describe('an aid without some cases', () => {
  const aid: DecisionAid = {
    ...AID,
    rules: [
      rule('law', { cases: ['somewhere'], ground: 'statute' }),
      rule('learnt-there', { cases: ['somewhere'], ground: 'experience', effect: 'caution' }),
      rule('learnt-in-both', { cases: ['somewhere', 'elsewhere'], ground: 'experience', effect: 'caution' }),
      rule('learnt-nowhere', { cases: [], ground: 'experience', effect: 'caution' }),
    ],
    adjustments: [adjustment('there', { cases: ['somewhere'] }), adjustment('elsewhere', { cases: ['elsewhere'] })],
    performances: [
      performance('in-house', 'cost', [1, 2, 3], { cases: ['somewhere'] }),
      performance('in-house', 'control', [1, 2, 3], { cases: ['elsewhere', 'somewhere'] }),
    ],
  };
  const left = (cases: string[]) => {
    const { aid: without, leftOut } = withoutCases(aid, cases);
    const ids = [...without.rules, ...without.adjustments].map(({ id }) => id);
    return { ids, criteria: without.performances.map(({ criterion }) => criterion), leftOut };
  };

  it('loses what rests on them alone, and not the law', () => {
    expect(left(['somewhere'])).toEqual({
      ids: ['law', 'learnt-in-both', 'learnt-nowhere', 'elsewhere'],
      criteria: ['control'],
      leftOut: 3,
    });
    expect(left(['somewhere', 'elsewhere'])).toEqual({ ids: ['law', 'learnt-nowhere'], criteria: [], leftOut: 6 });
    expect(left([]).leftOut).toBe(0);
  });

  it('is run again, its lost performances unknown', () => {
    const learnt = CERTAIN.performances.map((each) =>
      each.model === 'in-house' ? { ...each, cases: ['somewhere'] } : each,
    );
    const found = one({}, { ...CERTAIN, performances: learnt });
    expect(found).toMatchObject({ withItems: { place: 1 }, leftOut: 3 });
    expect(found?.withoutItems.place).toBeGreaterThan(1);
    expect(one({ cases: ['elsewhere'] }, { ...CERTAIN, performances: learnt })).toMatchObject({
      withoutItems: { place: 1 },
      leftOut: 0,
    });
  });
});

describe('the summary', () => {
  // Counted by hand. Places: in-house 1, partner 2, trust 4, ruled out, company or trust 3 of 4.
  const decisions = [
    decision({}),
    decision({ chosen: 'improvement-partner' }),
    decision({ chosen: 'independent-trust' }),
    decision({ circumstances: { direction: 'independence' } }),
    decision({ chosen: 'council-owned-company', chosenAlsoFits: ['independent-trust'] }),
  ];
  const { summary } = run(decisions);

  it('counts decisions, firsts, firsts of three, and those ruled out', () => {
    expect(summary).toMatchObject({
      decisions: 5,
      withItems: { first: 1, topThree: 3 },
      withoutItems: { first: 1, topThree: 3 },
      ruledOut: 1,
    });
  });

  it('sets them beside a random order of those in play: none of three of four is missed with chance 1/4', () => {
    // First: 1/4, 1/4, 1/4, 0 of 3, 2/4. First three: 3/4, 3/4, 3/4, 0, and with two of four always.
    expect(summary.randomInPlay.first).toBeCloseTo(1.25, 12);
    expect(summary.randomInPlay.topThree).toBeCloseTo(3.25, 12);
  });

  it('and beside a random order of all, where what was ruled out has its chance too', () => {
    expect(summary.randomAmongAll.first).toBeCloseTo(1.5, 12);
    expect(summary.randomAmongAll.topThree).toBeCloseTo(4, 12);
  });

  it('counts two of six by the hypergeometric distribution: 1 - 4/6 x 3/5 x 2/4', () => {
    const more = ['shared-service', 'section-75-nhs'] as const;
    const six = { ...CERTAIN, options: [...CERTAIN.options, ...more.map((id) => ({ id, name: id }))] };
    const two = run([decision({ chosenAlsoFits: ['improvement-partner'] })], six).summary;
    expect(two.randomInPlay.first).toBeCloseTo(2 / 6, 12);
    expect(two.randomInPlay.topThree).toBeCloseTo(0.8, 12);
  });

  it('and beside the best constant answers, found by trying all', () => {
    // In-house fits two decisions, the trust two; in-house, partner and trust fit all five.
    expect(summary.bestConstant).toEqual({
      first: 2,
      topThree: 5,
      option: 'in-house',
      three: ['in-house', 'improvement-partner', 'independent-trust'],
    });
  });

  it('finds the best three that share no best one', () => {
    const fits = (chosen: TestedDecision['chosen'], also: TestedDecision['chosen']): TestedDecision =>
      decision({ chosen, chosenAlsoFits: [also] });
    const found = run([
      fits('in-house', 'improvement-partner'),
      fits('in-house', 'council-owned-company'),
      fits('in-house', 'independent-trust'),
      fits('improvement-partner', 'council-owned-company'),
    ]).summary.bestConstant;
    expect(found).toMatchObject({ first: 3, option: 'in-house', topThree: 4 });
    expect(found.three).toContain('in-house');
  });

  it('of no decisions counts nothing', () => {
    expect(run([]).summary).toMatchObject({ decisions: 0, withItems: { first: 0, topThree: 0 }, ruledOut: 0 });
  });

  it('does not count as ruled out what is no option of the aid', () => {
    const { summary: outside } = run([decision({ chosen: 'staff-owned-mutual' })]);
    expect(outside).toMatchObject({ ruledOut: 0, withItems: { first: 0 } });
  });

  it('leaves a rule out of the second run when it rests on experience of the case alone', () => {
    const caution = rule('learnt', {
      ground: 'experience',
      cases: ['somewhere'],
      effect: 'caution',
      when: is('direction', 'none'),
    });
    expect(one({}, { ...CERTAIN, rules: [caution] })?.leftOut).toBe(1);
  });
});
