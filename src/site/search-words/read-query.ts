/** A longer query says no more to a search; it is cut, and the page says so. Characters. */
export const LONGEST_QUERY = 200;

/** A query as it is looked for: control characters and halves of characters out, one space between words, no longer than search takes. */
export const readQuery = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .replace(/[\uD800-\uDBFF]$/, '');
