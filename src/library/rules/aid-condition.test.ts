import { expect, it } from 'vitest';
import { aidCondition } from './aid-condition.ts';
import { first, item, withAid } from './real-aid.fixture.ts';

const told = (content: Parameters<typeof aidCondition.check>[0]): { found: string; field: string | undefined }[] =>
  aidCondition.check(content, '2026-11-25').map(({ found, field }) => ({ found, field }));

it('finds nothing in the real aid', () => {
  expect(told(withAid('rules', () => undefined))).toEqual([]);
});

it('tells a question that there is not', () => {
  const content = withAid('rules', ({ rules }) => {
    first(rules).when = { question: 'scopes', is: 'social-care' };
  });
  expect(told(content)).toEqual([{ found: 'the question "scopes"', field: 'rules.0.when.question' }]);
});

it('tells an answer that the question does not have, inside a condition of several parts', () => {
  const content = withAid('rules', ({ rules }) => {
    first(rules).when = { all: [{ not: { question: 'finance', oneOf: ['severe', 'dire'] } }] };
  });
  expect(told(content)).toEqual([{ found: 'the answer "dire" to "finance"', field: 'rules.0.when.all.0.not.oneOf.1' }]);
});

it('tells a word where a question asks for a number', () => {
  const content = withAid('performance', ({ adjustments }) => {
    first(adjustments).when = { question: 'children_0_17', atLeast: 'many' };
  });
  expect(told(content)).toEqual([
    { found: 'the answer "many" to "children_0_17"', field: 'adjustments.0.when.atLeast' },
  ]);
});

it('tells a question that waits for a later one', () => {
  const content = withAid('questions', ({ questions }) => {
    item(questions, 'statutory_direction').askedWhen = { question: 'finance', is: 'severe' };
  });
  expect(told(content).map(({ found }) => found)).toEqual(['the question "finance"']);
});
