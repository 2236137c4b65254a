import { expect, it } from 'vitest';
import { aidCountedTwice } from './aid-counted-twice.ts';
import { first, withAid } from './real-aid.fixture.ts';

const told = (content: Parameters<typeof aidCountedTwice.check>[0]): string[] =>
  aidCountedTwice.check(content, '2026-11-25').map(({ found }) => found);

it('finds nothing in the real aid', () => {
  expect(told(withAid('rules', () => undefined))).toEqual([]);
});

it('tells a rule that acts on what an adjustment moves already, for the same answer and concern', () => {
  const content = withAid('rules', ({ rules }) => {
    const { decisionAid } = withAid('performance', () => undefined);
    const adjustment = first(first(decisionAid.performance).value.adjustments);
    const rule = first(rules.filter(({ effect }) => effect === 'needs'));
    rule.id = 'says-it-again';
    rule.when = adjustment.when;
    rule.models = [adjustment.model];
    rule.concern = adjustment.criterion;
  });
  expect(told(content).length).toBeGreaterThan(0);
  expect(told(content).every((found) => found.includes('and the rule "says-it-again" act on'))).toBe(true);
});
