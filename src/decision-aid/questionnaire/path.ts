import type { Question } from '../../schema/decision-aid.ts';
import type { Answers } from '../engine/answers.ts';
import { isAsked } from '../engine/conditions.ts';

/** The screens of the aid that others lead to by name: the question of the council, and those that are not questions. */
export const SCREENS = {
  start: 'start',
  council: 'council',
  weights: 'what-matters',
  check: 'check-answers',
  result: 'result',
} as const;

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

/** The screen before a question, or the start; before what matters, the last question of the path. */
export function screenBefore(
  id: string,
  questions: readonly Question[],
  path: 'quick' | 'full',
  answers: Answers,
): string {
  const asked = questionsOnPath(questions, path, answers);
  if (id === SCREENS.weights) return asked.at(-1)?.id ?? SCREENS.start;
  return asked[asked.findIndex((question) => question.id === id) - 1]?.id ?? SCREENS.start;
}

/** Where a question stands on its path: "Question 3 of 8". Undefined for one that is not on it. */
export function progressInWords(
  id: string,
  questions: readonly Question[],
  path: 'quick' | 'full',
  answers: Answers,
): string | undefined {
  const asked = questionsOnPath(questions, path, answers);
  const index = asked.findIndex((question) => question.id === id);
  return index === -1 ? undefined : `Question ${index + 1} of ${asked.length}`;
}

/** The questions of the check page: those to show with their answers, and those that arise off the path and wait. */
export function questionsToCheck(
  questions: readonly Question[],
  path: 'quick' | 'full',
  answers: Answers,
): { shown: readonly Question[]; notAskedYet: readonly Question[] } {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const onPath = new Set(questionsOnPath(questions, path, answers));
  // An answer that counts is always shown, even where it is not settled whether its question arises.
  const shown = questions.filter(
    (question) => onPath.has(question) || (question.id in answers && isAsked(question, answers, byId) !== false),
  );
  return {
    shown,
    notAskedYet: questionsOnPath(questions, 'full', answers).filter((question) => !shown.includes(question)),
  };
}

/** Whether the reader has been past a question: something later on the path is answered. "Not sure" leaves no other trace. */
export function isPassed(
  id: string,
  questions: readonly Question[],
  path: 'quick' | 'full',
  answers: Answers,
): boolean {
  const asked = questionsOnPath(questions, path, answers);
  const index = asked.findIndex((question) => question.id === id);
  return index !== -1 && asked.slice(index + 1).some((later) => later.id in answers);
}
