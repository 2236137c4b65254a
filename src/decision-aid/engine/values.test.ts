import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Adjustment } from '../../schema/decision-aid.ts';
import {
  adjustment,
  AID,
  anyAid,
  anyAnswers,
  anyRange,
  anyState,
  BY_ID,
  is,
  mean,
  OPTIONS,
  performance,
  QUESTIONS,
  shuffledAid,
  VALUE_CRITERIA,
  valuesOf,
} from './aid.fixture.ts';
import type { Answers, Range } from './answers.ts';
import {
  meanOf,
  optionInPlace,
  optionsInPlace,
  quantile,
  valueAt,
  valueCriteria,
  valuesFor,
  type Value,
} from './values.ts';

const COMPANY = 'council-owned-company';
const valueOf = (answers: Answers, aid: DecisionAid = AID, overrides: Record<string, Range> = {}): Value =>
  valueAt(valuesFor(aid, answers, overrides, BY_ID), COMPANY, 'cost');
/** The company's cost, 40 to 60, with these adjustments. */
const withAdjustments = (...adjustments: Adjustment[]): DecisionAid => ({
  ...AID,
  performances: [performance(COMPANY, 'cost', [40, 50, 60])],
  adjustments,
});
const by = (points: Adjustment['by'], when = is('problems', 'money'), id = `by-${points}`): Adjustment =>
  adjustment(id, { by: points, when });

describe('a value', () => {
  it('is the performance where no adjustment holds', () => {
    expect(valueOf({ problems: ['practice'] })).toMatchObject({
      low: 10,
      likely: 30,
      high: 60,
      adjusted: [],
      perhaps: [],
    });
  });

  it('moves by the sum of the adjustments that hold, and names them', () => {
    const aid = withAdjustments(by(30), by(-10), by(20, is('direction', 'none')));
    expect(valueOf({ problems: ['money'], direction: 'independence' }, aid)).toMatchObject({
      low: 60,
      likely: 70,
      high: 80,
      adjusted: ['by-30', 'by--10'],
    });
  });

  it('is summed before it is cut off at 0 and 100', () => {
    const aid = withAdjustments(by(-30, undefined, 'one'), by(-30, undefined, 'two'), by(20));
    expect(valueOf({ problems: ['money'] }, aid)).toMatchObject({ low: 0, likely: 10, high: 20 });
    const up = withAdjustments(by(30, undefined, 'one'), by(30, undefined, 'two'));
    expect(valueOf({ problems: ['money'] }, up)).toMatchObject({ low: 100, likely: 100, high: 100 });
  });

  it('covers with and without where an answer is not given, and its likely stays', () => {
    const aid = withAdjustments(by(-20), by(10, is('direction', 'none')));
    expect(valueOf({}, aid)).toMatchObject({
      low: 20,
      likely: 50,
      high: 70,
      adjusted: [],
      perhaps: ['by--20', 'by-10'],
    });
  });

  it('moves no other option and no other criterion', () => {
    const before = valuesFor(AID, { problems: ['practice'] }, {}, BY_ID);
    const after = valuesFor(AID, { problems: ['money'] }, {}, BY_ID);
    for (const option of OPTIONS)
      for (const criterion of VALUE_CRITERIA)
        if (option !== COMPANY || criterion !== 'cost')
          expect(valueAt(after, option, criterion)).toMatchObject({
            low: valueAt(before, option, criterion).low,
            high: valueAt(before, option, criterion).high,
          });
  });

  it('of which nothing is known is anything from 0 to 100, whatever the answers', () => {
    const nothing = { low: 0, likely: 50, high: 100, uniform: true };
    expect(valueOf({ problems: ['money'] }, { ...AID, performances: [] })).toMatchObject(nothing);
    const unfounded = [performance(COMPANY, 'cost', [40, 50, 60], { strength: 'none' })];
    expect(valueOf({ problems: ['money'] }, { ...AID, performances: unfounded })).toMatchObject(nothing);
  });

  it('of the user replaces all of that', () => {
    const own = { low: 5, likely: 6, high: 7 };
    expect(valueOf({ problems: ['money'] }, AID, { [`${COMPANY}/cost`]: own })).toMatchObject({
      ...own,
      replaced: true,
      uniform: false,
      adjusted: [],
    });
    const values = valuesFor(AID, { current_arrangement: 'in-house' }, { 'in-house/speed': own }, BY_ID);
    expect(valueAt(values, 'in-house', 'speed')).toMatchObject({ ...own, replaced: true, inPlace: false });
    const unknown = valuesFor(AID, {}, { 'independent-trust/cost': own }, BY_ID);
    expect(valueAt(unknown, 'independent-trust', 'cost')).toMatchObject({ ...own, uniform: false });
  });

  it('that does not exist throws', () => {
    expect(() => valueAt(valuesFor(AID, {}, {}, BY_ID), 'in-house', 'weather')).toThrow('in-house on weather');
  });
});

describe('values on any answers', () => {
  it('lie in order from 0 to 100, one for each option and criterion', () => {
    fc.assert(
      fc.property(anyAid, anyState, (aid, { answers, overrides }) => {
        const values = valuesFor(aid, answers, overrides, BY_ID);
        for (const option of OPTIONS)
          for (const criterion of VALUE_CRITERIA) {
            const { low, likely, high } = valueAt(values, option, criterion);
            expect([0, low, likely, high, 100]).toEqual([0, low, likely, high, 100].sort((a, b) => a - b));
          }
      }),
      { numRuns: 300 },
    );
  });

  it('contain, where an answer is missing, those of every answer to it', () => {
    fc.assert(
      fc.property(anyAid, anyAnswers(), anyAnswers(), (aid, some, more) => {
        const wide = valuesFor(aid, some, {}, BY_ID);
        // Which option is in place is a state of its own and no adjustment.
        const { current_arrangement: _, ...rest } = more;
        const narrow = valuesFor(aid, { ...rest, ...some }, {}, BY_ID);
        for (const option of OPTIONS)
          for (const criterion of VALUE_CRITERIA) {
            const [hull, value] = [valueAt(wide, option, criterion), valueAt(narrow, option, criterion)];
            expect(hull.low).toBeLessThanOrEqual(value.low);
            expect(hull.high).toBeGreaterThanOrEqual(value.high);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the data', () => {
    fc.assert(
      fc.property(
        anyAid.chain((aid) => fc.tuple(fc.constant(aid), shuffledAid(aid))),
        anyAnswers(),
        ([aid, other], answers) => {
          const [one, two] = [valuesFor(aid, answers, {}, BY_ID), valuesFor(other, answers, {}, BY_ID)];
          for (const option of OPTIONS)
            for (const criterion of VALUE_CRITERIA) {
              const { low, likely, high } = valueAt(one, option, criterion);
              expect(valueAt(two, option, criterion)).toMatchObject({ low, likely, high });
            }
        },
      ),
    );
  });
});

describe('the option in place', () => {
  it.each([
    ['in-house', 'in-house'],
    [COMPANY, COMPANY],
    ['commissioner-led', 'in-house'],
    ['outsourced-contract', undefined],
    [undefined, undefined],
  ])('where the arrangement is %s: %s', (current, expected) => {
    const answers: Answers = current === undefined ? {} : { current_arrangement: current };
    expect(optionInPlace(AID, answers)).toBe(expected);
    expect([...optionsInPlace(AID, answers)]).toEqual(expected === undefined ? [] : [expected]);
    const values = valuesFor(AID, answers, {}, BY_ID);
    for (const option of OPTIONS) {
      const best = { low: 100, likely: 100, high: 100, inPlace: true };
      const value = valueAt(values, option, 'speed');
      if (option === expected) expect(value).toMatchObject(best);
      else expect(value.inPlace).toBe(false);
      expect(valueAt(values, option, 'cost').inPlace).toBe(false);
    }
  });

  it('is there with those that are there beside it', () => {
    const questions = QUESTIONS.map((one) => ({
      ...one,
      options: one.options.map((option) => ({
        ...option,
        ...(option.value === COMPANY && { alsoInPlace: ['improvement-partner' as const] }),
      })),
    }));
    const aid = { ...AID, questions };
    const answers = { current_arrangement: COMPANY };
    expect(optionInPlace(aid, answers)).toBe(COMPANY);
    expect([...optionsInPlace(aid, answers)].sort()).toEqual([COMPANY, 'improvement-partner']);
    expect(valueAt(valuesFor(aid, answers, {}, BY_ID), 'improvement-partner', 'speed')).toMatchObject({ low: 100 });
  });
});

describe('the distribution of a value', () => {
  const valueWith = (range: readonly [number, number, number] | 'unknown'): Value =>
    valueAt(valuesOf({ one: { it: range } }), 'one', 'it');
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('starts at low, ends at high, and never runs back', () => {
    fc.assert(
      fc.property(fc.oneof(anyRange, fc.constant('unknown' as const)), share, share, (range, a, b) => {
        const value = valueWith(range);
        expect(quantile(value, 0)).toBeCloseTo(value.low, 9);
        expect(quantile(value, 1)).toBeCloseTo(value.high, 9);
        expect(quantile(value, Math.min(a, b))).toBeLessThanOrEqual(quantile(value, Math.max(a, b)) + 1e-9);
      }),
    );
  });

  it('is undone by the share below it: (x - low)² / (high - low)(likely - low), and the like above', () => {
    fc.assert(
      fc.property(anyRange, share, ([low, likely, high], u) => {
        const x = quantile(valueWith([low, likely, high]), u);
        if (high === low) return;
        const below =
          x < likely
            ? (x - low) ** 2 / ((high - low) * (likely - low))
            : 1 - (high === likely ? 0 : (high - x) ** 2 / ((high - low) * (high - likely)));
        if (x > low && x < high) expect(below).toBeCloseTo(u, 6);
      }),
    );
  });

  it('has the mean that is printed', () => {
    for (const range of [[10, 20, 90], [0, 0, 100], [30, 70, 70], [5, 5, 5], 'unknown'] as const) {
      const value = valueWith(range);
      const evenly = Array.from({ length: 10_000 }, (_, at) => quantile(value, (at + 0.5) / 10_000));
      expect(mean(evenly)).toBeCloseTo(meanOf(value), 2);
    }
    expect(meanOf(valueWith([10, 20, 90]))).toBe(40);
    expect(meanOf(valueWith('unknown'))).toBe(50);
  });

  it('of a better range is better at every share', () => {
    fc.assert(
      fc.property(anyRange, anyRange, share, (one, two, u) => {
        const better: [number, number, number] = [
          Math.max(one[0], two[0]),
          Math.max(one[1], two[1]),
          Math.max(one[2], two[2]),
        ];
        expect(quantile(valueWith(better), u)).toBeGreaterThanOrEqual(quantile(valueWith(one), u) - 1e-9);
      }),
    );
  });
});

describe('the criteria that are weighed', () => {
  it('are those of class value, in their order', () => {
    expect(valueCriteria(AID)).toEqual(VALUE_CRITERIA);
  });
});
