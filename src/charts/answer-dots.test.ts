import { describe, expect, it } from 'vitest';
import { answerDots } from './answer-dots.ts';

const GRADES = ['inadequate', 'requires-improvement', 'good'];

describe('answerDots', () => {
  it('stands people above the stop of their answer, the stops evenly apart in the order of the answers', () => {
    expect(
      answerDots(GRADES, [
        { answer: 'good', people: 1 },
        { answer: 'inadequate', people: 2 },
      ]),
    ).toEqual({
      stops: [0, 50, 100],
      dots: [
        { x: 100, level: 0 },
        { x: 0, level: 0 },
        { x: 0, level: 1 },
      ],
      highest: 2,
    });
  });

  it('draws nothing where an answer has no place in the order', () => {
    expect(answerDots(GRADES, [{ answer: 'none-given', people: 1 }])).toBeUndefined();
    expect(answerDots(['yes'], [{ answer: 'yes', people: 1 }])).toBeUndefined();
  });
});
