import { describe, expect, it } from 'vitest';
import { concordanceInWords } from './concordance-in-words.ts';

const ranked = { people: 4, things: 8, what: 'criteria' };

describe('concordanceInWords', () => {
  it.each([
    [1, '1.00, unusually strong agreement'],
    [0.9, '0.90, unusually strong agreement'],
    [0.8999, '0.90, unusually strong agreement'],
    [0.7, '0.70, strong agreement'],
    [0.5, '0.50, moderate agreement'],
    [0.3, '0.30, weak agreement'],
    [0.29, '0.29, very weak agreement'],
    [0, '0.00, very weak agreement'],
  ])('%d is %s', (found, words) => {
    expect(concordanceInWords(found, ranked)).toBe(`${words}: 4 people, 8 criteria.`);
  });

  it.each([
    [2, 'here there are 2'],
    [1, 'here there is 1'],
    [0, 'here there are none'],
  ])('says why there is no figure for %d people', (people, words) => {
    expect(concordanceInWords('fewer-than-three', { ...ranked, people })).toContain(words);
  });

  it('says why there is none where all tie, and where there is nothing to rank', () => {
    expect(concordanceInWords('undefined', ranked)).toContain('everybody has all 8 level');
    expect(concordanceInWords('undefined', { ...ranked, things: 1 })).toContain('only one of the criteria');
    expect(concordanceInWords('undefined', { ...ranked, things: 0 })).toContain('there are no criteria');
  });
});
