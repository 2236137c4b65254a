/**
 * Straight quotes and apostrophes as a typesetter would set them: ’ after a letter, digit or stop, ‘ before one.
 * Editors type straight ones, which every keyboard has.
 */
export const typesetText = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?%…])'/gu, '’').replaceAll("'", '‘');

/** The same for every text inside a value, shape and all else unchanged. Addresses are kept: an apostrophe there is part of them. */
export function typeset<T>(value: T): T;
export function typeset(value: unknown): unknown {
  if (typeof value === 'string') return value.includes("'") && !/^https?:\/\//.test(value) ? typesetText(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => typeset(item));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)]));
  return value;
}
