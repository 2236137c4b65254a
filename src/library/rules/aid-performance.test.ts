import { expect, it } from 'vitest';
import { aidPerformance } from './aid-performance.ts';
import { first, withAid } from './real-aid.fixture.ts';

const told = (content: Parameters<typeof aidPerformance.check>[0]): string[] =>
  aidPerformance.check(content, '2026-11-25').map(({ found }) => found);

it('finds nothing in the real aid', () => {
  expect(told(withAid('performance', () => undefined))).toEqual([]);
});

it('tells a range that is narrower than its evidence allows', () => {
  const content = withAid('performance', ({ performances, declaredOrders }) => {
    declaredOrders.length = 0;
    const one = first(performances);
    one.low = one.high = one.likely;
  });
  expect(told(content)).toEqual([expect.stringMatching(/, 0 points wide$/)]);
});

it('asks for all 100 points where nothing is cited', () => {
  const content = withAid('performance', ({ performances }) => {
    const one = first(performances);
    one.facts = [];
    one.sources = [];
  });
  expect(aidPerformance.check(content, '2026-11-25').map(({ allowed }) => allowed)).toEqual([
    'at least 100, since the weakest evidence is none at all',
  ]);
});

it('tells a performance that is missing, and one that stands twice', () => {
  expect(told(withAid('performance', ({ performances }) => void performances.shift()))).toEqual([
    expect.stringMatching(/^0 performances of /),
  ]);
  expect(told(withAid('performance', ({ performances }) => void performances.push(first(performances))))).toEqual([
    expect.stringMatching(/^2 performances of /),
  ]);
});

it('tells a range out of order, and an adjustment of what is not weighed', () => {
  const content = withAid('performance', ({ performances, declaredOrders, adjustments }) => {
    declaredOrders.length = 0;
    const one = first(performances);
    one.likely = one.high + 1;
    first(adjustments).criterion = 'dfe-requirement';
  });
  expect(told(content)).toHaveLength(2);
});

it('tells performances that break a declared order', () => {
  const content = withAid('performance', ({ declaredOrders }) => {
    first(declaredOrders).models.reverse();
  });
  expect(told(content).length).toBeGreaterThan(0);
  expect(told(content).every((found) => / below .* on /.test(found))).toBe(true);
});
