import type { Condition, Question } from '../../schema/decision-aid.ts';
import type { Answer, Answers } from './answers.ts';

/** Three-valued truth (Kleene 1952): an answer that is not given makes a condition unsure, never silently true or false. */
export type Truth = true | false | 'unsure';

/** The questions by id. */
export type Questions = ReadonlyMap<string, Question>;

/**
 * Whether a condition holds on some answers. A question that does not arise (its `askedWhen` is false) makes what is
 * asked of it false, whatever was once answered to it; one that may arise makes it unsure.
 * Throws on a question that does not exist, which the content rules stop.
 */
export function holds(condition: Condition, answers: Answers, questions: Questions): Truth {
  if ('all' in condition) return every(condition.all.map((part) => holds(part, answers, questions)));
  if ('any' in condition) return some(condition.any.map((part) => holds(part, answers, questions)));
  if ('not' in condition) return opposite(holds(condition.not, answers, questions));
  const question = questions.get(condition.question);
  if (!question) throw new Error(`the decision aid has no question "${condition.question}"`);
  const asked = isAsked(question, answers, questions);
  const answer = answers[condition.question];
  if (asked === false) return false;
  if (asked === 'unsure' || answer === undefined) return 'unsure';
  return meets(condition, answer, question);
}

/** Whether a question arises on some answers. */
export const isAsked = ({ askedWhen }: Question, answers: Answers, questions: Questions): Truth =>
  askedWhen ? holds(askedWhen, answers, questions) : true;

/** The answers to questions that arise or may arise: a stale answer to a question that no longer does is left out. */
export function answersThatCount(answers: Answers, questions: Questions): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => {
      const question = questions.get(id);
      return question && isAsked(question, answers, questions) !== false;
    }),
  );
}

function meets(condition: Leaf, answer: Answer, { options, ordered }: Question): boolean {
  const has = (value: string | number): boolean =>
    typeof answer === 'object' ? answer.includes(String(value)) : answer === value;
  if ('is' in condition) return has(condition.is);
  if ('oneOf' in condition) return condition.oneOf.some(has);
  if (typeof answer === 'number') return answer >= Number(condition.atLeast);
  if (!ordered || typeof answer !== 'string') return false;
  const places = options.filter(({ outsideOrder }) => !outsideOrder).map(({ value }) => value);
  return places.includes(answer) && places.indexOf(answer) >= places.indexOf(String(condition.atLeast));
}

const every = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes('unsure') ? 'unsure' : true;
const some = (parts: readonly Truth[]): Truth =>
  parts.includes(true) ? true : parts.includes('unsure') ? 'unsure' : false;
const opposite = (truth: Truth): Truth => (truth === 'unsure' ? 'unsure' : !truth);

/** A part of a condition that looks at one question. */
export type Leaf = Extract<Condition, { question: string }>;

/** Every part of a condition that looks at one question. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** The questions that a condition looks at. */
export const questionsIn = (condition: Condition): string[] => leavesOf(condition).map(({ question }) => question);
