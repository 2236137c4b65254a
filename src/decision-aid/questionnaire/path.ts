import type { Question } from '../../schema/decision-aid.ts';
import type { Answers } from '../engine/answers.ts';
import { isAsked } from '../engine/conditions.ts';

/** The screens of the aid that are not questions, in their place. */
export const SCREENS = { start: 'start', weights: 'what-matters', check: 'check-answers', result: 'result' } as const;

/** The questions asked on a path, on these answers: a later question is asked only where an earlier answer makes it matter. */
export function questionsOnPath(
  questions: readonly Question[],
  path: 'quick' | 'full',
  answers: Answers,
): readonly Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return questions.filter(
    (question) => (path === 'full' || question.quick) && isAsked(question, answers, byId) === true,
  );
}

/** The screen after a question: the next question of the path, or what matters. A question off the path leads to the check. */
export function screenAfter(
  id: string,
  questions: readonly Question[],
  path: 'quick' | 'full',
  answers: Answers,
): string {
  const asked = questionsOnPath(questions, path, answers);
  const index = asked.findIndex((question) => question.id === id);
  if (index === -1) return SCREENS.check;
  return asked[index + 1]?.id ?? SCREENS.weights;
}

/** The screen before a question, or the start. */
export function screenBefore(
  id: string,
  questions: readonly Question[],
  path: 'quick' | 'full',
  answers: Answers,
): string {
  const asked = questionsOnPath(questions, path, answers);
  return asked[asked.findIndex((question) => question.id === id) - 1]?.id ?? SCREENS.start;
}
