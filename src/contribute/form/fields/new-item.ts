import { blankValue, withValue } from '../../draft/draft.ts';
import { isRecord, type Field } from '../../fields/field.ts';

/** A new item of a list. Facts are numbered on: a number is never used again. */
export function newItem(item: Field, before: readonly unknown[]): unknown {
  const blank = blankValue(item);
  const numbers = before
    .map((one) => (isRecord(one) ? /^f(\d+)$/.exec(String(one['id'])) : null))
    .filter((match) => match !== null);
  if (numbers.length === 0 || !isRecord(blank)) return blank;
  return withValue(blank, ['id'], `f${Math.max(...numbers.map(([, digits]) => Number(digits))) + 1}`);
}
