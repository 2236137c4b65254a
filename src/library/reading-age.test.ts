import { describe, expect, it } from 'vitest';
import { readingAge } from './reading-age.ts';

const repeat = (text: string, times: number): string => Array.from({ length: times }, () => text).join(' ');

describe('readingAge', () => {
  it('follows the formula of Flesch and Kincaid', () => {
    // Six words of one syllable to a sentence: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45, so about age 4.
    expect(readingAge(repeat('The cat sat on the mat.', 20))).toEqual({ age: 4, sentence: 6, words: 120 });
  });

  it('finds long words and long sentences harder', () => {
    const hard = repeat(
      'The authority’s organisational accountability arrangements necessitated considerable interdepartmental consultation.',
      12,
    );
    expect(readingAge(hard)?.age).toBeGreaterThan(20);
  });

  it('leaves out citations, headings and tables', () => {
    const plain = repeat('The cat sat on the mat.', 20);
    expect(
      readingAge(
        `## Organisational accountability\n\n| interdepartmental |\n\n${plain.replaceAll('mat.', 'mat [@community-care-2015; @ofsted, p. 4].')}`,
      ),
    ).toEqual(readingAge(plain));
  });

  it('says nothing of a short text', () => {
    expect(readingAge('Too short to say.')).toBeUndefined();
  });
});
