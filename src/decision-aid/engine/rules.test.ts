import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../schema/decision-aid.ts';
import { AID, anyAid, anyAnswers, atLeast, BY_ID, is, OPTIONS, rule } from './aid.fixture.ts';
import type { Answers } from './answers.ts';
import { holds, isAsked } from './conditions.ts';
import { applyRules, inForceOn, type AppliedRule } from './rules.ts';

const DAY = '2026-11-25';
const ids = (applied: readonly AppliedRule[] = []): string[] => applied.map(({ rule: one }) => one.id);
const found = (answers: Answers, rules: readonly Rule[] = AID.rules, day = DAY) =>
  applyRules({ ...AID, rules }, answers, BY_ID, day);

describe('a rule that rules out', () => {
  it('takes its models out of play where it is true', () => {
    const { ruledOut, inPlay, mayBeRuledOut } = found({ direction: 'independence', grade: 'inadequate' });
    expect(ids(ruledOut.get('in-house'))).toEqual(['independence-excludes-in-house']);
    expect(inPlay).toEqual(OPTIONS.filter((id) => id !== 'in-house'));
    expect(mayBeRuledOut.size).toBe(0);
  });

  it('does nothing where it is false', () => {
    const { ruledOut, inPlay, mayBeRuledOut } = found({ direction: 'none', grade: 'inadequate' });
    expect([ruledOut.size, mayBeRuledOut.size]).toEqual([0, 0]);
    expect(inPlay).toEqual(OPTIONS);
  });

  it('leaves its models in play where it is unsure, and says what it waits for', () => {
    const { ruledOut, inPlay, mayBeRuledOut } = found({ grade: 'inadequate' });
    expect(ruledOut.size).toBe(0);
    expect(inPlay).toEqual(OPTIONS);
    expect(mayBeRuledOut.get('in-house')).toMatchObject([{ truth: 'unsure', waitsFor: ['direction'] }]);
  });

  it('gives every ground of a model, and no doubt beside a certainty', () => {
    const rules = [
      rule('first'),
      rule('second', { when: is('problems', 'money') }),
      rule('doubtful', { when: is('grade', 'good') }),
    ];
    const { ruledOut, mayBeRuledOut } = found({ direction: 'independence', problems: ['money'] }, rules);
    expect(ids(ruledOut.get('in-house'))).toEqual(['first', 'second']);
    expect(mayBeRuledOut.has('in-house')).toBe(false);
  });
});

describe('a rule of another kind', () => {
  it.each(['needs', 'caution', 'limitsScope'] as const)('rules nothing out: %s', (effect) => {
    const { inPlay, mayBeRuledOut } = found({ direction: 'independence' }, [rule('mild', { effect })]);
    expect(inPlay).toEqual(OPTIONS);
    expect(mayBeRuledOut.size).toBe(0);
  });

  it('is listed by its effect where it is true; a need that may arise is listed apart', () => {
    const rules = (['needs', 'caution', 'limitsScope'] as const).map((effect) => rule(effect, { effect }));
    const sure = found({ direction: 'independence' }, rules);
    expect([ids(sure.needs), ids(sure.cautions), ids(sure.limits)]).toEqual([['needs'], ['caution'], ['limitsScope']]);
    const unsure = found({}, rules);
    expect([ids(unsure.needs), ids(unsure.cautions), ids(unsure.limits)]).toEqual([[], [], []]);
    expect([ids(unsure.mayNeed), ids(sure.mayNeed)]).toEqual([['needs'], []]);
    const none = found({ direction: 'none' }, rules);
    expect([ids(none.needs), ids(none.cautions), ids(none.limits)]).toEqual([[], [], []]);
  });
});

describe('what a rule waits for', () => {
  const waitsFor = (when: Rule['when'], answers: Answers): readonly string[] | undefined =>
    found(answers, [rule('one', { when })]).mayBeRuledOut.get('in-house')?.[0]?.waitsFor;

  it('is the question not answered, each once', () => {
    const when = { any: [is('grade', 'good'), atLeast('grade', 'good'), is('direction', 'independence')] };
    expect(waitsFor(when, { direction: 'none' })).toEqual(['grade']);
  });

  it('is the earlier question where it is not known whether a later one arises', () => {
    expect(waitsFor(is('leaders', 'inadequate'), { leaders: 'inadequate' })).toEqual(['grade']);
  });

  it('is never a question that does not arise', () => {
    const when = { any: [is('leaders', 'inadequate'), is('direction', 'independence')] };
    expect(waitsFor(when, { grade: 'good' })).toEqual(['direction']);
  });

  it('is at least one question that may arise and has no answer, wherever a rule is unsure', () => {
    fc.assert(
      fc.property(anyAid, anyAnswers(), (aid, answers) => {
        const { needs, mayNeed, mayBeRuledOut } = applyRules(aid, answers, BY_ID, DAY);
        for (const { truth, waitsFor: waiting } of [...needs, ...mayNeed, ...[...mayBeRuledOut.values()].flat()]) {
          expect(waiting.length > 0).toBe(truth === 'unsure');
          for (const id of waiting) {
            const question = BY_ID.get(id);
            expect(answers[id]).toBeUndefined();
            expect(question && isAsked(question, answers, BY_ID)).not.toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the law of a day', () => {
  it.each([
    ['2014-09-10', 'present', '2014-09-09', false],
    ['2014-09-10', 'present', '2014-09-10', true],
    ['2014-09-10', 'present', '2014-09', true],
    ['2014-09-10', 'present', '2014-08', false],
    ['2014-09-10', 'present', '2014', true],
    ['2014-09-10', 'present', '2013', false],
    ['2008', '2014-09-09', '2014-09-09', true],
    ['2008', '2014-09-09', '2014-09-10', false],
    ['2008', '2014-09-09', '2014', false],
    ['2008', '2014-09-09', '2014-08', true],
    ['2008', '2014-09', '2014-09-30', true],
    ['2008', '2014', '2014-12-31', true],
    ['2008', '2014', '2014', true],
    ['2008', '2014', '2015-01-01', false],
    ['2008', 'present', '2008', true],
    ['2008-11', 'present', '2008-11', true],
    ['2008-11', 'present', '2008-10-31', false],
  ])('from %s to %s, on %s: %s', (from, to, day, expected) => {
    const dated = rule('dated', { inForce: { from, to } });
    expect(inForceOn(dated, day)).toBe(expected);
    expect(found({ direction: 'independence' }, [dated], day).ruledOut.has('in-house')).toBe(expected);
  });

  it('has exactly one of two rules that follow one another', () => {
    const old = rule('old', { inForce: { from: '2008', to: '2014-09-09' } });
    const now = rule('now', { inForce: { from: '2014-09-10', to: 'present' } });
    const pad = (number: number): string => String(number).padStart(2, '0');
    const day = fc
      .tuple(
        fc.integer({ min: 2009, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(4, 7, 10),
      )
      .map(([year, month, date, length]) => `${year}-${pad(month)}-${pad(date)}`.slice(0, length));
    fc.assert(
      fc.property(day, (on) => {
        expect([old, now].filter((one) => inForceOn(one, on))).toHaveLength(1);
      }),
    );
  });
});

describe('the rules together', () => {
  it('never leave in play what one of them rules out, nor the other way round', () => {
    fc.assert(
      fc.property(anyAid, anyAnswers(), (aid, answers) => {
        const { inPlay, ruledOut, mayBeRuledOut } = applyRules(aid, answers, BY_ID, DAY);
        for (const option of OPTIONS) {
          const truths = aid.rules
            .filter(({ effect, models }) => effect === 'rulesOut' && models.includes(option))
            .map(({ when }) => holds(when, answers, BY_ID));
          expect(ruledOut.has(option)).toBe(truths.includes(true));
          expect(inPlay.includes(option)).toBe(!truths.includes(true));
          expect(mayBeRuledOut.has(option)).toBe(!truths.includes(true) && truths.includes('unsure'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take nothing back when more is answered', () => {
    fc.assert(
      fc.property(anyAid, anyAnswers(), anyAnswers(), (aid, some, more) => {
        const before = applyRules(aid, some, BY_ID, DAY);
        const after = applyRules(aid, { ...more, ...some }, BY_ID, DAY);
        for (const option of before.ruledOut.keys()) expect(after.ruledOut.has(option)).toBe(true);
        for (const option of after.ruledOut.keys())
          expect(before.ruledOut.has(option) || before.mayBeRuledOut.has(option)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
