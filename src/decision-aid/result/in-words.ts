import type { Question } from '../../schema/decision-aid.ts';
import { listed } from '../../print.ts';
import type { Answer } from '../engine/answers.ts';
import { answerInWords } from '../questionnaire/answer-in-words.ts';

/** What floating point leaves of none or of all: shares of places are sums. */
const NOTHING = 1e-9;

/** A share from 0 to 1 out of a hundred, as a whole number; a little is not printed as none, nor nearly all as all. */
export function ofHundred(share: number): string {
  if (share > NOTHING && share < 0.005) return 'under 1';
  if (share < 1 - NOTHING && share >= 0.995) return 'over 99';
  return String(Math.round(share * 100));
}

/** A share from 0 to 1 as a whole number per cent. */
export const percent = (share: number): string => `${ofHundred(share)}%`;

/** A number with one decimal: an expected rank, or points of a sum. */
export const oneDecimal = (number: number): string => number.toFixed(1);

/** A weight from 0 to 1 as points out of 100, with one decimal. */
export const weightPoints = (weight: number): string => oneDecimal(weight * 100);

/** The name of a criterion inside a sentence. */
export const withinSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** No question whose answers are tried has councils for answers. */
const NO_COUNCILS: ReadonlyMap<string, string> = new Map();

/** What another answer would be, beside the one given: for a question with several answers, the one more or fewer. */
export function otherAnswerInWords(question: Question, given: Answer | undefined, other: Answer): string {
  const words = (answer: Answer): string => listed(answerInWords(question, answer, NO_COUNCILS));
  if (typeof other !== 'object') return words(other);
  const before = typeof given === 'object' ? given : [];
  const more = other.filter((value) => !before.includes(value));
  const fewer = before.filter((value) => !other.includes(value));
  return more.length > 0 ? `With ${words(more)}` : `Without ${words(fewer)}`;
}
