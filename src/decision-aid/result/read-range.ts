import type { Range } from '../engine/answers.ts';
import type { FieldError } from '../questionnaire/weights-form.ts';

/** The three figures of a value, in their order. */
export const FIGURES = ['low', 'likely', 'high'] as const;
export type Figure = (typeof FIGURES)[number];

/** What was typed for each figure. */
export type TypedRange = Readonly<Record<Figure, string>>;

/** The id of the field of a figure. */
export const fieldOf = (figure: Figure): string => `own-${figure}`;

/**
 * The user's own figures for a value, as typed: numbers from 0 to 100, none below the one before it.
 * @returns the range; or what is wrong and what to do, at most once for each field
 */
export function readRange(typed: TypedRange): { range: Range } | { errors: readonly FieldError[] } {
  const wrong = new Map<Figure, string>();
  for (const figure of FIGURES) {
    const text = typed[figure].trim();
    if (text === '') wrong.set(figure, `Enter the ${figure} value`);
    else if (!/^\d+(?:\.\d+)?$/.test(text) || Number(text) > 100) {
      wrong.set(figure, `The ${figure} value must be a number from 0 to 100, like 45`);
    }
  }
  const inOrder = (lesser: Figure, greater: Figure): void => {
    if (!wrong.has(lesser) && !wrong.has(greater) && Number(typed[greater]) < Number(typed[lesser])) {
      wrong.set(greater, `The ${greater} value must be ${typed[lesser].trim()} or more, which is the ${lesser} value`);
    }
  };
  inOrder('low', 'likely');
  inOrder('likely', 'high');
  inOrder('low', 'high');
  return wrong.size > 0
    ? { errors: [...wrong].map(([figure, message]) => ({ field: fieldOf(figure), message })) }
    : { range: { low: Number(typed.low), likely: Number(typed.likely), high: Number(typed.high) } };
}
