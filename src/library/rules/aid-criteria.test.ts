import { expect, it } from 'vitest';
import { aidCriteria } from './aid-criteria.ts';
import { item, withAid } from './real-aid.fixture.ts';

const told = (content: Parameters<typeof aidCriteria.check>[0]): string[] =>
  aidCriteria.check(content, '2026-11-25').map(({ found }) => found);

it('finds nothing in the real aid', () => {
  expect(told(withAid('criteria', () => undefined))).toEqual([]);
});

it('tells a criterion of the records that is in no class, or in two', () => {
  expect(
    told(
      withAid('criteria', ({ criteria }) => {
        item(criteria, 'resilience-and-scale').from = ['tax-and-vat'];
      }),
    ),
  ).toEqual(['"resilience-and-scale" in 0 classes']);
  expect(
    told(
      withAid('criteria', ({ criteria }) => {
        item(criteria, 'partner-availability').from.push('tax-and-vat');
      }),
    ),
  ).toEqual(['"tax-and-vat" in 2 classes']);
});

it('tells a criterion that no record has', () => {
  const content = withAid('criteria', ({ criteria }) => {
    item(criteria, 'integration').from.push('popularity');
  });
  expect(told(content)).toEqual(['"popularity"']);
});

it('tells a ninth value and a value without anchors', () => {
  const content = withAid('criteria', ({ criteria }) => {
    item(criteria, 'leadership-capacity').class = 'value';
  });
  expect(told(content)).toEqual(['9 values', 'the value "leadership-capacity" without anchors']);
});
