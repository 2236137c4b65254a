import type { Question } from '../../schema/decision-aid.ts';
import type { Answer, Answers } from '../engine/answers.ts';

/** The choice that stands for no answer. */
export const NOT_SURE = 'not-sure';

/** Choices that say that none of the others holds: with one of them, the rest are taken out. */
const ALONE: ReadonlySet<string> = new Set([NOT_SURE, 'nothing-broken']);

/** What stands in the form of a question before the reader goes on. */
export interface Draft {
  /** The radios or boxes chosen. */
  chosen: readonly string[];
  /** The text typed. */
  typed: string;
}

/** An answer (undefined for "not sure"), or what is wrong with what was entered. */
export type Reading = { is: 'answer'; answer: Answer | undefined } | { is: 'error'; message: string };

/**
 * The form of a question as it stands on arrival.
 * @param passed the reader has been here before, so that no answer means "not sure"
 */
export function draftOf({ kind }: Question, answer: Answer | undefined, passed: boolean): Draft {
  if (answer === undefined)
    return { chosen: passed && (kind === 'one' || kind === 'several') ? [NOT_SURE] : [], typed: '' };
  if (typeof answer === 'number') return { chosen: [], typed: answer.toLocaleString('en-GB') };
  return { chosen: typeof answer === 'string' ? [answer] : answer, typed: '' };
}

/** What stood in the form before a refresh, as it was kept with the page; undefined for anything that is not such a draft. */
export function draftFrom(kept: unknown, { options }: Question): Draft | undefined {
  if (typeof kept !== 'object' || kept === null || !('chosen' in kept) || !('typed' in kept)) return undefined;
  const { chosen, typed } = kept;
  const offered = (one: unknown): one is string => one === NOT_SURE || options.some((option) => option.value === one);
  return Array.isArray(chosen) && chosen.every(offered) && typeof typed === 'string' ? { chosen, typed } : undefined;
}

/** The boxes chosen after one is pressed. "Not sure" and "nothing is broken" stand alone. */
export function toggled(chosen: readonly string[], value: string): readonly string[] {
  if (chosen.includes(value)) return chosen.filter((one) => one !== value);
  return ALONE.has(value) ? [value] : [...chosen.filter((one) => !ALONE.has(one)), value];
}

/** The answer that a form holds. */
export function readDraft({ kind }: Question, { chosen, typed }: Draft): Reading {
  if (kind === 'number') return readNumber(typed);
  const [first] = chosen;
  if (first === undefined) {
    return {
      is: 'error',
      message: kind === 'several' ? 'Choose at least one answer, or ‘Not sure’' : 'Choose an answer, or ‘Not sure’',
    };
  }
  if (first === NOT_SURE) return { is: 'answer', answer: undefined };
  return { is: 'answer', answer: kind === 'several' ? [...chosen].sort() : first };
}

/** Commas and spaces between the digits are how people write numbers; anything else is asked about. */
function readNumber(typed: string): Reading {
  const digits = typed.replace(/[\s,]/g, '');
  if (digits === '') return { is: 'answer', answer: undefined };
  const number = Number(digits);
  if (!/^\d+$/.test(digits) || number < 1 || number > 9_999_999) {
    return {
      is: 'error',
      message: 'Enter a whole number from 1 to 9,999,999, or leave the box empty if you are not sure',
    };
  }
  return { is: 'answer', answer: number };
}

/** The answers with one set, or taken out. All others are kept. */
export function withAnswer(answers: Answers, id: string, answer: Answer | undefined): Answers {
  const { [id]: _old, ...rest } = answers;
  return answer === undefined ? rest : { ...rest, [id]: answer };
}
