import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../schema/evaluation.ts';
import { TOPICS, type Topic } from '../schema/vocabulary.ts';
import { QUESTION_TOPICS, rateModel, type ModelFact, type Rating } from './model-rating.ts';

const study = (evaluator: string, different: Partial<Evaluation> = {}): Evaluation => ({
  id: evaluator,
  title: 'A study',
  type: 'Case studies',
  published: '2015',
  models: ['independent-trust'],
  answers: ['effect', 'mechanism'],
  comparative: false,
  evaluator,
  findings: [{ text: 'It worked.', sources: ['a'] }],
  limits: [{ text: 'It was small.', sources: ['a'] }],
  sources: ['a'],
  ...different,
});
const facts = (cases: number, official: boolean, topic: Topic = 'practice'): ModelFact[] =>
  Array.from({ length: cases }, (_, index) => ({ caseId: `case-${String(index)}`, topic, official }));

describe('rateModel', () => {
  it.each<[string, Evaluation[], ModelFact[], Rating]>([
    ['nothing', [], [], 'none'],
    ['one case', [], facts(1, true), 'limited'],
    ['two cases', [], facts(2, true), 'limited'],
    ['three cases with official facts', [], facts(3, true), 'good'],
    ['three cases without', [], facts(3, false), 'limited'],
    ['three facts of one case', [], [...facts(1, true), ...facts(1, true), ...facts(1, true)], 'limited'],
    ['facts on something else', [], facts(3, true, 'finance'), 'none'],
    ['one evaluation', [study('a')], [], 'good'],
    ['two by one body', [study('a'), study('a')], [], 'good'],
    ['two by different bodies', [study('a'), study('b')], [], 'strong'],
    ['an evaluation of other questions', [study('a', { answers: ['economics'] })], [], 'none'],
  ])('how it works, from %s: %#', (_, evaluations, bearing, rating) => {
    expect(rateModel('mechanism', evaluations, bearing).rating).toBe(rating);
  });

  it('lets only studies that compare speak of effect, however many cases there are', () => {
    const everything = (Object.keys(TOPICS) as Topic[]).flatMap((topic) => facts(9, true, topic));
    expect(rateModel('effect', [study('a'), study('b')], everything).rating).toBe('none');
    expect(rateModel('effect', [study('a', { comparative: true })], everything)).toMatchObject({
      rating: 'good',
      cases: [],
    });
    expect(rateModel('effect', [study('a', { comparative: true }), study('b', { comparative: true })], []).rating).toBe(
      'strong',
    );
  });

  it('names the cases once, in order, and the studies that answer', () => {
    const rated = rateModel(
      'mechanism',
      [study('a'), study('b', { answers: ['economics'] })],
      [...facts(2, false).toReversed(), ...facts(2, true)],
    );
    expect(rated.cases).toEqual(['case-0', 'case-1']);
    expect(rated.evaluations.map(({ id }) => id)).toEqual(['a']);
  });

  it('counts no topic towards two questions', () => {
    const topics = Object.values(QUESTION_TOPICS).flat();
    expect(new Set(topics).size).toBe(topics.length);
  });
});
