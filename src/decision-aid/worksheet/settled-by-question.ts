import type { Condition, Question } from '../../schema/decision-aid.ts';

/** A question with the rules, or other items that hang on answers, that can be settled once it is answered. */
export interface SettledItems<T> {
  question: Question;
  items: readonly T[];
}

/**
 * Rules or adjustments by question, each once, so that a reader who goes down the form meets an item as soon as it can
 * apply: under the last of the questions that must all be answered in one way, under the first of those of which one is
 * enough. Questions on which nothing hangs are left out; items keep their order.
 */
export function settledByQuestion<T extends { when: Condition }>(
  items: readonly T[],
  questions: readonly Question[],
): SettledItems<T>[] {
  const place = new Map(questions.map(({ id }, index) => [id, index]));
  const byPlace = Map.groupBy(items, ({ when }) => settledAt(when, false, place));
  return questions.flatMap((question, index) => {
    const its = byPlace.get(index);
    return its ? [{ question, items: its }] : [];
  });
}

function settledAt(condition: Condition, negated: boolean, place: ReadonlyMap<string, number>): number {
  if ('not' in condition) return settledAt(condition.not, !negated, place);
  if ('question' in condition) {
    const at = place.get(condition.question);
    if (at === undefined) throw new Error(`the decision aid has no question "${condition.question}"`);
    return at;
  }
  const [parts, together] = 'all' in condition ? [condition.all, !negated] : [condition.any, negated];
  const places = parts.map((part) => settledAt(part, negated, place));
  return together ? Math.max(...places) : Math.min(...places);
}
