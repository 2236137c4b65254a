import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../schema/decision-aid.ts';
import { anyAnswers, anyCondition, atLeast, BY_ID, is, oneOf, QUESTIONS, shuffled } from './aid.fixture.ts';
import type { Answers } from './answers.ts';
import { answersThatCount, holds, isAsked, questionsIn, type Truth } from './conditions.ts';

/** Parts that are true, false and unsure on these answers. */
const ANSWERS: Answers = { direction: 'none', problems: ['money'] };
const PARTS = { true: is('direction', 'none'), false: is('problems', 'practice'), unsure: is('grade', 'good') };
const truth = (condition: Condition, answers: Answers = ANSWERS): Truth => holds(condition, answers, BY_ID);

describe('a condition', () => {
  it.each([
    ['true', 'true', true, true],
    ['true', 'unsure', 'unsure', true],
    ['true', 'false', false, true],
    ['unsure', 'true', 'unsure', true],
    ['unsure', 'unsure', 'unsure', 'unsure'],
    ['unsure', 'false', false, 'unsure'],
    ['false', 'true', false, true],
    ['false', 'unsure', false, 'unsure'],
    ['false', 'false', false, false],
  ] as const)('of %s and %s: all is %s, any is %s', (a, b, all, any) => {
    expect([truth({ all: [PARTS[a], PARTS[b]] }), truth({ any: [PARTS[a], PARTS[b]] })]).toEqual([all, any]);
  });

  it('is turned round by not, and stays unsure when unsure', () => {
    expect(truth({ not: PARTS.true })).toBe(false);
    expect(truth({ not: PARTS.false })).toBe(true);
    expect(truth({ not: PARTS.unsure })).toBe('unsure');
  });

  it.each<[string, Condition, Answers, Truth]>([
    ['the answer', is('grade', 'good'), { grade: 'good' }, true],
    ['another answer', is('grade', 'good'), { grade: 'inadequate' }, false],
    ['one of several answers', is('problems', 'money'), { problems: ['leadership', 'money'] }, true],
    ['none of several answers', is('problems', 'practice'), { problems: ['leadership', 'money'] }, false],
    ['a number', is('children', 12_000), { children: 12_000 }, true],
    ['an answer in a list', oneOf('grade', 'good', 'adequate'), { grade: 'adequate' }, true],
    ['an answer not in a list', oneOf('grade', 'good', 'adequate'), { grade: 'no-overall' }, false],
    ['several against a list', oneOf('problems', 'money', 'practice'), { problems: ['leadership', 'practice'] }, true],
    ['the least in the order', atLeast('grade', 'adequate'), { grade: 'adequate' }, true],
    ['more in the order', atLeast('grade', 'adequate'), { grade: 'good' }, true],
    ['less in the order', atLeast('grade', 'adequate'), { grade: 'requires-improvement' }, false],
    ['what stands outside the order', atLeast('grade', 'inadequate'), { grade: 'no-overall' }, false],
    ['a question without an order', atLeast('direction', 'none'), { direction: 'independence' }, false],
    ['a number at the threshold', atLeast('children', 50_000), { children: 50_000 }, true],
    ['a number below it', atLeast('children', 50_000), { children: 49_999 }, false],
    ['a threshold written as text', atLeast('children', '50000'), { children: 60_000 }, true],
    ['no answer', atLeast('children', 50_000), {}, 'unsure'],
  ])('holds the right way on %s', (_, condition, answers, expected) => {
    expect(truth(condition, answers)).toBe(expected);
  });

  it('on a question that does not arise is false, whatever was once answered', () => {
    expect(truth(is('leaders', 'inadequate'), { grade: 'good', leaders: 'inadequate' })).toBe(false);
    expect(truth(is('leaders', 'inadequate'), { grade: 'good' })).toBe(false);
    expect(truth({ not: is('leaders', 'inadequate') }, { grade: 'good' })).toBe(true);
  });

  it('on a question that may arise is unsure', () => {
    expect(truth(is('leaders', 'inadequate'), { leaders: 'inadequate' })).toBe('unsure');
    expect(truth(is('leaders', 'inadequate'), { grade: 'no-overall', leaders: 'inadequate' })).toBe(true);
  });

  it('on a question two steps behind follows the whole chain', () => {
    const stale = { leaders: 'inadequate', mentor: 'yes' };
    expect(truth(is('mentor', 'yes'), { ...stale, grade: 'no-overall' })).toBe(true);
    expect(truth(is('mentor', 'yes'), stale)).toBe('unsure');
    expect(truth(is('mentor', 'yes'), { ...stale, grade: 'good' })).toBe(false);
  });

  it('on a question that does not exist throws', () => {
    expect(() => truth(is('weather', 'fine'))).toThrow('no question "weather"');
  });

  it('that is sure stays as it is, whatever else is answered', () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers(), anyAnswers(), (condition, some, more) => {
        const now = truth(condition, some);
        if (now !== 'unsure') expect(truth(condition, { ...more, ...some })).toBe(now);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the laws of De Morgan, and double negation', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, anyAnswers(), (a, b, answers) => {
        const not = (condition: Condition): Condition => ({ not: condition });
        expect(truth(not({ all: [a, b] }), answers)).toBe(truth({ any: [not(a), not(b)] }, answers));
        expect(truth(not(not(a)), answers)).toBe(truth(a, answers));
      }),
    );
  });

  it('does not depend on the order of its parts', () => {
    const parts = fc.array(anyCondition, { minLength: 1, maxLength: 4 });
    const twice = parts.chain((some) => fc.tuple(fc.constant(some), shuffled(some)));
    fc.assert(
      fc.property(twice, anyAnswers(), ([some, other], answers) => {
        expect(truth({ all: other }, answers)).toBe(truth({ all: some }, answers));
        expect(truth({ any: other }, answers)).toBe(truth({ any: some }, answers));
      }),
    );
  });

  it('names the questions it looks at', () => {
    expect(questionsIn({ all: [PARTS.true, { any: [{ not: PARTS.false }, PARTS.unsure] }] })).toEqual([
      'direction',
      'problems',
      'grade',
    ]);
  });
});

describe('the answers that count', () => {
  it('leave out a stale answer, and one to no question', () => {
    const given = { grade: 'good', leaders: 'inadequate', mentor: 'yes', weather: 'fine' };
    expect(answersThatCount(given, BY_ID)).toEqual({ grade: 'good' });
  });

  it('keep an answer to a question that may arise', () => {
    expect(answersThatCount({ leaders: 'good' }, BY_ID)).toEqual({ leaders: 'good' });
  });

  it('make every condition as true as all of them do', () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers(), (condition, answers) => {
        expect(truth(condition, answersThatCount(answers, BY_ID))).toBe(truth(condition, answers));
      }),
      { numRuns: 1000 },
    );
  });

  it('are to questions that are asked or may be', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const kept = answersThatCount(answers, BY_ID);
        for (const question of QUESTIONS) {
          const arises = isAsked(question, answers, BY_ID) !== false && answers[question.id] !== undefined;
          expect(kept[question.id] !== undefined).toBe(arises);
        }
      }),
    );
  });
});
