import { describe, expect, it } from 'vitest';
import type { Advice, Question } from '../../schema/decision-aid.ts';
import { given } from './view.ts';

/** Advice, as far as its condition goes. */
type Told = Pick<Advice, 'id' | 'when'>;

describe('advice', () => {
  const question = { id: 'main_problems', kind: 'several', options: [], ordered: false } as unknown as Question;
  const questions = new Map([[question.id, question]]);
  const always: Told = { id: 'always' };
  const demand: Told = { id: 'demand', when: { question: 'main_problems', is: 'demand' } };

  it('is given where its condition surely holds, or where it has none', () =>
    expect(given([always, demand], { main_problems: ['demand', 'money'] }, questions)).toEqual([always, demand]));
  it('is not given where the condition may hold or does not', () => {
    expect(given([always, demand], {}, questions)).toEqual([always]);
    expect(given([always, demand], { main_problems: ['money'] }, questions)).toEqual([always]);
  });
});
