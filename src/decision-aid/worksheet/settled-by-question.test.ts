import { describe, expect, it } from 'vitest';
import type { Condition, Rule } from '../../schema/decision-aid.ts';
import { is, QUESTIONS } from '../engine/aid.fixture.ts';
import { settledByQuestion } from './settled-by-question.ts';

const rule = (id: string, when: Condition): Rule => ({
  id,
  when,
  effect: 'caution',
  models: ['in-house'],
  concern: 'control',
  ground: 'experience',
  because: 'It was so elsewhere.',
  inForce: { from: '2002', to: 'present' },
  facts: [],
  sources: [],
  cases: [],
});
const [direction, problems, grade] = [is('direction', 'none'), is('problems', 'money'), is('grade', 'good')];
const placed = (...rules: Rule[]): [string, string[]][] =>
  settledByQuestion(rules, QUESTIONS).map(({ question, items: its }) => [question.id, its.map(({ id }) => id)]);

describe('rules by question', () => {
  it('are in the order of the form, each once', () => {
    expect(placed(rule('money', problems), rule('free', direction), rule('more', problems))).toEqual([
      ['direction', ['free']],
      ['problems', ['money', 'more']],
    ]);
  });

  it('wait for the last of answers that all count, and take the first of which one is enough', () => {
    expect(placed(rule('all', { all: [problems, direction] }), rule('any', { any: [problems, grade] }))).toEqual([
      ['grade', ['any']],
      ['problems', ['all']],
    ]);
  });

  it('turn about within a negation', () => {
    expect(
      placed(
        rule('not-all', { not: { all: [problems, direction] } }),
        rule('not-any', { not: { any: [grade, direction] } }),
      ),
    ).toEqual([
      ['direction', ['not-all']],
      ['grade', ['not-any']],
    ]);
  });

  it('refuse a question that does not exist', () => {
    expect(() => placed(rule('lost', is('nothing', 'x')))).toThrow('no question "nothing"');
  });
});
