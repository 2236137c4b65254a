/**
 * Straight quotes and apostrophes as a typesetter would set them: ’ after a letter, digit or stop, ‘ before one.
 * Editors type straight ones, which every keyboard has.
 */
export const typesetText = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?%…])'/gu, '’').replaceAll("'", '‘');

/** The same for every text inside a value, shape and all else unchanged. */
export function typeset<T>(value: T): T;
export function typeset(value: unknown): unknown {
  if (typeof value === 'string') return value.includes("'") ? typesetText(value) : value;
  if (Array.isArray(value)) return value.map(typeset);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)]));
  return value;
}
