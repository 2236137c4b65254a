import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const measure = (line: string): number => line.length;

describe('wrapText', () => {
  it('fills lines with whole words', () => {
    expect(wrapText('an independent trust that came back', 16, 4, measure)).toEqual([
      'an independent',
      'trust that came',
      'back',
    ]);
  });

  it('ends what does not fit in an ellipsis, within the width', () => {
    expect(wrapText('one two three, four five six', 9, 2, measure)).toEqual(['one two', 'three…']);
  });

  it('keeps every word in order where lines are enough', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width, words.length, measure);
          expect(lines.join(' ').split(' ')).toEqual(words);
          expect(lines.every((line) => line.length <= width || !line.includes(' '))).toBe(true);
        },
      ),
    );
  });
});
