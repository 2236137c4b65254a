import { describe, expect, it } from 'vitest';
import type { Question } from '../../schema/decision-aid.ts';
import { ofHundred, otherAnswerInWords, percent, weightPoints, withinSentence } from './in-words.ts';

describe('a share in words', () => {
  it.each([
    [0, '0'],
    [0.0001, 'under 1'],
    [0.0049, 'under 1'],
    [0.005, '1'],
    [0.456, '46'],
    [0.9949, '99'],
    [0.995, 'over 99'],
    [1, '100'],
  ])('%f is %s of 100', (share, words) => expect(ofHundred(share)).toBe(words));

  it('takes what floating point leaves of a whole for the whole', () => {
    const sum = 0.7 + 0.2 + 0.1;
    expect(sum).not.toBe(1);
    expect(percent(sum)).toBe('100%');
    expect(percent(1 - sum)).toBe('0%');
  });

  it('prints weights as points of 100', () => expect(weightPoints(0.1773)).toBe('17.7'));
  it('keeps the rest of a name as it is', () => expect(withinSentence('Cost to the NHS')).toBe('cost to the NHS'));
});

describe('another answer in words', () => {
  const question = {
    kind: 'several',
    options: [
      { value: 'money', label: 'Money' },
      { value: 'scale', label: 'Scale' },
    ],
  } as unknown as Question;

  it('names the one chosen', () => expect(otherAnswerInWords(question, undefined, 'money')).toBe('Money'));
  it('names what is added to several', () =>
    expect(otherAnswerInWords(question, ['money'], ['money', 'scale'])).toBe('With Scale'));
  it('names what is taken from several', () =>
    expect(otherAnswerInWords(question, ['money', 'scale'], ['scale'])).toBe('Without Money'));
});
