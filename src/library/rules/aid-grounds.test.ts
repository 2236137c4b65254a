import { expect, it } from 'vitest';
import { aidGrounds } from './aid-grounds.ts';
import { first, withAid } from './real-aid.fixture.ts';

const told = (content: Parameters<typeof aidGrounds.check>[0]): string[] =>
  aidGrounds.check(content, '2026-11-25').map(({ found }) => found);

it('finds nothing in the real aid', () => {
  expect(told(withAid('rules', () => undefined))).toEqual([]);
});

it('tells an option ruled out on experience', () => {
  const content = withAid('rules', ({ rules }) => {
    const rule = first(rules.filter(({ effect }) => effect === 'rulesOut'));
    rule.id = 'somebody-regretted-it';
    rule.ground = 'experience';
  });
  expect(told(content)).toEqual(['"somebody-regretted-it" rules out on the ground of experience']);
});

it('tells a rule and an adjustment that cite nothing', () => {
  const bare = { facts: [], sources: [] };
  expect(told(withAid('rules', ({ rules }) => void Object.assign(first(rules), bare)))).toEqual([
    expect.stringMatching(/^the rule ".*", which cites nothing$/),
  ]);
  expect(told(withAid('performance', ({ adjustments }) => void Object.assign(first(adjustments), bare)))).toEqual([
    expect.stringMatching(/^the adjustment ".*", which cites nothing$/),
  ]);
});

it('tells a case whose facts are cited and that the back-test would not leave out', () => {
  const content = withAid('performance', ({ performances }) => {
    const one = first(performances.filter(({ facts }) => facts.length > 0));
    one.cases = [];
  });
  expect(told(content)).toEqual([expect.stringMatching(/^a fact of ".*", which is not among the cases$/)]);
});
