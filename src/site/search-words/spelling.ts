import { editsFor, type NameIndex } from '../search-box/name-index.ts';
import type { NamedPlace } from '../search-box/site-names.ts';
import { isSmall, otherSpelling, plainWords } from '../search-box/words.ts';

/** The least number of letters put in, left out, changed or swapped with a neighbour between two words (Damerau, 1964). */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          changed,
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = above;
    above = line;
  }
  return above[to.length] ?? to.length;
}

/** A query after its spelling was looked at. */
export interface Spelt {
  /** The query to look for. */
  words: readonly string[];
  /** Words that no page holds, each with what was taken for it; undefined where nothing is like it. */
  changes: readonly { from: string; to: string | undefined }[];
}

/**
 * Puts right the words that stand nowhere on the site, where a name, a term or a title has one like them; a word that
 * has none is left out. `known` tells of a word whether any page holds it.
 */
export async function spell(
  words: readonly string[],
  names: NameIndex,
  known: (word: string) => Promise<boolean>,
): Promise<Spelt> {
  const right = await Promise.all(
    words.map(async (word, at): Promise<string | undefined> => {
      // No name is so long, and to look for ones like it would take for ever.
      if (word.length > LONGEST_WORD) return undefined;
      if (isSmall(word) || names.has(word) || (at === words.length - 1 && names.begins(word))) return word;
      if (await known(word)) return word;
      const other = otherSpelling(word);
      if (other !== undefined && (names.has(other) || (await known(other)))) return other;
      return /\d/.test(word) ? undefined : nearest(word, names, words);
    }),
  );
  return {
    words: right.filter((word) => word !== undefined),
    changes: words.flatMap((from, at) => (right[at] === from ? [] : [{ from, to: right[at] }])),
  };
}

const LONGEST_WORD = 30;
const OTHER_BEGINNING = 0.8;
const NO_COMPANY = 0.6;
/** In a long word three letters may be wrong, where it is like no word within two: "wostershire". */
const LONG = 10;
const MOST_WRONG = 3;

/** The known word that is most like a word: fewest letters apart, with the same beginning, in a name beside other words of the query. */
function nearest(word: string, names: NameIndex, query: readonly string[]): string | undefined {
  const others = new Set(query.filter((one) => one !== word && !isSmall(one)));
  const keepsCompany = (candidate: string): boolean =>
    names.find([candidate]).some((place) => wordsOf(place).some((part) => others.has(part)));
  const near = names.near(word, editsFor(word));
  const [best] = (near.length === 0 && word.length >= LONG ? names.near(word, MOST_WRONG) : near)
    .map((candidate) => ({
      candidate,
      cost:
        distance(word, candidate) +
        (candidate.startsWith(word.charAt(0)) ? 0 : OTHER_BEGINNING) +
        (keepsCompany(candidate) ? 0 : NO_COMPANY),
    }))
    .sort((a, b) => a.cost - b.cost || a.candidate.localeCompare(b.candidate));
  return best?.candidate;
}

const wordsOf = ({ name, also }: NamedPlace): string[] => [name, ...also].flatMap(plainWords);

/** A word without what is not heard: vowels after the first letter, h, g before h, and letters said twice. */
const sound = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/gh|[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

const isLike = (given: string, wanted: string): boolean =>
  given.charAt(0) === wanted.charAt(0) &&
  (sound(given) === sound(wanted) || distance(given, wanted) <= editsFor(wanted));

/**
 * The query with a name put right of which all words but one were typed, as "isle of white" is for the Isle of Wight: for
 * asking whether it was meant, since what was typed stands on the site too. Undefined where there is no such name.
 */
export function meantName(words: readonly string[], places: readonly NamedPlace[]): string | undefined {
  const typed = new Set(words);
  for (const { name } of places) {
    const parts = plainWords(name);
    if (parts.length < 2) continue;
    const lacking = parts.filter((part) => !typed.has(part));
    const [wanted] = lacking;
    if (lacking.length !== 1 || wanted === undefined || !parts.some((part) => typed.has(part) && !isSmall(part)))
      continue;
    for (let start = 0; start + parts.length <= words.length; start += 1) {
      const window = words.slice(start, start + parts.length);
      const wrong = window.flatMap((word, at) => (word === parts[at] ? [] : [word]));
      const [given] = wrong;
      if (wrong.length !== 1 || given === undefined || isSmall(given) || given.length < 4) continue;
      if (!isLike(given, wanted)) continue;
      return [...words.slice(0, start), ...parts, ...words.slice(start + parts.length)].join(' ');
    }
  }
  return undefined;
}
