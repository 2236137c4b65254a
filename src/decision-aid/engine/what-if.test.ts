import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Condition, Question } from '../../schema/decision-aid.ts';
import {
  AID,
  adjustment,
  anyAid,
  anyState,
  atLeast,
  BY_ID,
  is,
  performance,
  QUESTIONS,
  stateOf,
} from './aid.fixture.ts';
import { appraise, type Appraisal } from './appraise.ts';
import type { AidState, Answer } from './answers.ts';
import { answersThatCount, isAsked } from './conditions.ts';
import { answerEffects, quickResult, type AnswerEffect } from './what-if.ts';

const DAY = '2026-11-25';
const effects = (state: AidState, aid: DecisionAid = AID): AnswerEffect[] => answerEffects(aid, state, BY_ID, DAY);

/** The whole appraisal, run again: slow, and all that is known to be right. */
const whole = (aid: DecisionAid, state: AidState): Pick<Appraisal, 'leader'> & { inPlay: readonly string[] } => {
  const { leader, rules } = appraise(aid, state, { day: DAY, draws: 1 });
  return { leader, inPlay: rules.inPlay };
};

/** Every other answer by brute force: each other option; each set of several that differs by one, and is not empty. */
function otherAnswers({ kind, options }: Question, given: Answer | undefined): Answer[] {
  const offered = options.filter(({ notOffered }) => !notOffered).map(({ value }) => value);
  if (kind === 'one') return offered.filter((value) => value !== given);
  if (kind !== 'several') return [];
  const chosen = new Set(Array.isArray(given) ? (given as string[]) : []);
  const subsets = Array.from({ length: 2 ** offered.length }, (_, bits) =>
    offered.filter((_value, at) => (bits >> at) % 2 === 1),
  );
  return subsets
    .filter(
      (list) => list.length > 0 && offered.filter((value) => chosen.has(value) !== list.includes(value)).length === 1,
    )
    .map((list) => list.sort());
}

describe('the quick result', () => {
  it('is that of the whole appraisal', () => {
    fc.assert(
      fc.property(anyAid, anyState, (aid, state) => {
        const counted = { ...state, answers: answersThatCount(state.answers, BY_ID) };
        expect(quickResult(aid, counted, BY_ID, DAY)).toEqual(whole(aid, state));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the effects of single answers', () => {
  it('are those of running all again with each, and no others', () => {
    fc.assert(
      fc.property(anyAid, anyState, (aid, given) => {
        const state = { ...given, answers: answersThatCount(given.answers, BY_ID) };
        const now = whole(aid, state);
        const expected = QUESTIONS.filter((question) => isAsked(question, state.answers, BY_ID) !== false).flatMap(
          (question) =>
            otherAnswers(question, state.answers[question.id]).flatMap((answer): AnswerEffect[] => {
              const then = whole(aid, { ...state, answers: { ...state.answers, [question.id]: answer } });
              const rulesOut = now.inPlay.filter((option) => !then.inPlay.includes(option));
              const opens = then.inPlay.filter((option) => !now.inPlay.includes(option));
              return then.leader === now.leader && rulesOut.length + opens.length === 0
                ? []
                : [{ question: question.id, answer, leader: then.leader, rulesOut, opens }];
            }),
        );
        const found = answerEffects(aid, state, BY_ID, DAY).filter(({ answer }) => typeof answer !== 'number');
        const sorted = (list: AnswerEffect[]): string[] => list.map((one) => JSON.stringify(one)).sort();
        expect(sorted(found)).toEqual(sorted(expected));
      }),
      { numRuns: 150 },
    );
  });

  it('tell what an answer rules out, and who then leads', () => {
    const found = effects(stateOf({ grade: 'inadequate' }));
    expect(found).toContainEqual({
      question: 'direction',
      answer: 'independence',
      leader: 'improvement-partner',
      rulesOut: ['in-house'],
      opens: [],
    });
  });

  it('tell what an answer opens', () => {
    const found = effects(stateOf({ direction: 'independence' }));
    expect(found.find(({ question, answer }) => question === 'direction' && answer === 'none')?.opens).toEqual([
      'in-house',
    ]);
  });

  it('leave out answers that change nothing, that nobody is offered, and to questions that do not arise', () => {
    const found = effects(stateOf({ grade: 'inadequate', direction: 'none' }));
    expect(found.some(({ question }) => question === 'problems')).toBe(false);
    expect(found.some(({ answer }) => answer === 'adequate')).toBe(false);
    const onLeaders = { ...AID, rules: AID.rules.map((one) => ({ ...one, when: is('leaders', 'inadequate') })) };
    const asked = (grade: string): boolean =>
      effects(stateOf({ grade }), onLeaders).some(({ question }) => question === 'leaders');
    expect([asked('no-overall'), asked('good')]).toEqual([true, false]);
  });

  it('of several answers try one more and one fewer, and never none', () => {
    const when = (problem: string): Condition => is('problems', problem);
    const rules = AID.rules.map((one, at) => ({
      ...one,
      when: when(['leadership', 'money', 'practice'][at % 3] ?? ''),
    }));
    const tried = effects(stateOf({ problems: ['money'] }), { ...AID, rules })
      .filter(({ question }) => question === 'problems')
      .map(({ answer }) => answer);
    expect(tried).toEqual([['leadership', 'money']]);
  });

  it('of a number try both sides of each threshold that the aid asks of it', () => {
    const aid: DecisionAid = {
      ...AID,
      performances: [
        performance('in-house', 'cost', [40, 50, 60]),
        performance('improvement-partner', 'cost', [45, 55, 65]),
      ],
      adjustments: [
        adjustment('cheap-when-large', {
          when: atLeast('children', 50_000),
          model: 'in-house',
          criterion: 'cost',
          by: 30,
        }),
      ],
      rules: [],
    };
    const found = effects(stateOf({ children: 20_000 }), aid).filter(({ question }) => question === 'children');
    expect(found.map(({ leader }) => leader)).toEqual(['in-house']);
  });
});
