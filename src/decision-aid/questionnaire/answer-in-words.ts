import type { Question } from '../../schema/decision-aid.ts';
import type { Answer } from '../engine/answers.ts';

/** An answer as the reader gave it, one string for each thing chosen; "Not sure" where there is none. */
export function answerInWords(
  { kind, options }: Question,
  answer: Answer | undefined,
  councils: ReadonlyMap<string, string>,
): string[] {
  if (answer === undefined) return ['Not sure'];
  if (typeof answer === 'number') return [answer.toLocaleString('en-GB')];
  const values = typeof answer === 'string' ? [answer] : answer;
  return values.map((value) =>
    kind === 'authority'
      ? (councils.get(value) ?? value)
      : (options.find((option) => option.value === value)?.label ?? value),
  );
}
