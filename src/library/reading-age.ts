import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard a text is to read. */
export interface ReadingAge {
  /** Years, rounded: the age at which an English pupil would follow it. */
  age: number;
  /** Words to a sentence, on average. */
  sentence: number;
  words: number;
}

/** Pupils of the first American grade are six, so the grade of Flesch and Kincaid and five years make the age. */
const AGE_OF_GRADE = 5;

/**
 * The reading age of a page's Markdown after Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 words to a sentence
 * and 11.8 syllables to a word, less 15.59, give the American school grade. Citations, headings, tables and addresses
 * are left out. Undefined for a text under a hundred words, on which the formula says nothing.
 */
export function readingAge(markdown: string): ReadingAge | undefined {
  const text = markdown
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/^[#|].*$/gm, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '');
  const sentences = [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => /\p{L}/u.test(segment));
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length < 100) return undefined;
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return {
    age: Math.round(grade + AGE_OF_GRADE),
    sentence: Math.round((10 * words.length) / sentences.length) / 10,
    words: words.length,
  };
}
