import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load-library.ts';
import type { Question } from '../../schema/decision-aid.ts';
import type { Answer, Answers } from '../engine/answers.ts';
import { decisionAidOf } from './decision-aid-of.ts';
import {
  isPassed,
  progressInWords,
  questionsOnPath,
  questionsToCheck,
  screenAfter,
  screenBefore,
  SCREENS,
} from './path.ts';

const { questions } = decisionAidOf(loadLibrary());

const anyAnswer = ({ kind, options }: Question): fc.Arbitrary<Answer> => {
  const values = options.map(({ value }) => value);
  if (kind === 'number') return fc.integer({ min: 1, max: 500_000 });
  if (kind === 'authority') return fc.constant('doncaster');
  return kind === 'one' ? fc.constantFrom(...values) : fc.subarray(values, { minLength: 1 });
};

/** Any answers to the real questions, each given or not. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...questions.map((question) => fc.option(anyAnswer(question), { nil: undefined })))
  .map((answers) =>
    Object.fromEntries(
      answers.flatMap((answer, index) => {
        const id = questions[index]?.id;
        return id === undefined || answer === undefined ? [] : [[id, answer]];
      }),
    ),
  );

/** Every screen that a reader sees who presses Continue from the start to the result. */
function screens(path: 'quick' | 'full', answers: Answers): string[] {
  const seen: string[] = [SCREENS.start];
  let screen: string = questionsOnPath(questions, path, answers)[0]?.id ?? SCREENS.weights;
  while (screen !== SCREENS.weights && seen.length < 100) {
    seen.push(screen);
    screen = screenAfter(screen, questions, path, answers);
  }
  return [...seen, SCREENS.weights, SCREENS.check, SCREENS.result];
}

describe('the way through the questionnaire', () => {
  it('has at most twelve screens on the quick path, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(screens('quick', answers).length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('asks each question that arises on the full path, once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const seen = screens('full', answers);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.slice(1, -3)).toEqual(questionsOnPath(questions, 'full', answers).map(({ id }) => id));
      }),
    );
  });

  it('leads back the way it came', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('quick' as const, 'full' as const), (answers, path) => {
        const seen = screens(path, answers).slice(0, -2);
        seen.slice(1).forEach((screen, index) => {
          expect(screenBefore(screen, questions, path, answers)).toBe(seen[index]);
        });
      }),
    );
  });

  it('asks a later question only where an earlier answer makes it matter', () => {
    const asked = (answers: Answers): string[] => questionsOnPath(questions, 'full', answers).map(({ id }) => id);
    expect(asked({})).not.toContain('binding_date');
    expect(asked({ time_pressure: 'low' })).not.toContain('binding_date');
    expect(asked({ time_pressure: 'high' })).toContain('binding_date');
  });

  it('leads from a question off the path to the check, and says nothing of its number', () => {
    expect(screenAfter('time_pressure', questions, 'quick', {})).toBe(SCREENS.check);
    expect(progressInWords('time_pressure', questions, 'quick', {})).toBeUndefined();
    expect(progressInWords('scope', questions, 'quick', {})).toBe('Question 1 of 8');
  });

  it('knows that a question was passed from an answer after it', () => {
    expect(isPassed('statutory_direction', questions, 'quick', { scope: 'social-care' })).toBe(false);
    expect(isPassed('statutory_direction', questions, 'quick', { finance: 'stable' })).toBe(true);
    expect(isPassed('time_pressure', questions, 'quick', { finance: 'stable' })).toBe(false);
  });
});

describe('the check page', () => {
  it('shows every answer that counts, and offers every question that arises besides', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, notAskedYet } = questionsToCheck(questions, 'quick', answers);
        const listed = [...shown, ...notAskedYet];
        expect(new Set(listed).size).toBe(listed.length);
        for (const question of questionsOnPath(questions, 'full', answers)) expect(listed).toContain(question);
        for (const question of notAskedYet) expect(answers[question.id]).toBeUndefined();
      }),
    );
  });

  it('shows no answer to a question that no longer arises', () => {
    const { shown } = questionsToCheck(questions, 'full', { time_pressure: 'low', binding_date: 'within-3-months' });
    expect(shown.map(({ id }) => id)).not.toContain('binding_date');
  });
});
