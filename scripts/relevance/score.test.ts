import { describe, expect, it } from 'vitest';
import { misses, table } from './report.ts';
import { answers, judge, measure, type Hit } from './score.ts';

const hit = (page: string, ...sections: string[]): Hit => ({ page, sections });
const asked = { query: 'tupe', kind: 'abbreviation', expected: ['/guidance/workforce-and-tupe/', '/glossary/#tupe'] };

describe('answers', () => {
  it.each([
    ['the page', hit('/models/joint-company/'), '/models/joint-company/', true],
    ['the page by any place on it', hit('/models/joint-company/#law'), '/models/joint-company/', true],
    ['the page without its last stroke', hit('/models/joint-company'), '/models/joint-company/', true],
    ['the page with host and file name', hit('http://localhost:4321/models/index.html?x'), '/models/', true],
    ['the section that the result leads to', hit('/glossary/', '/glossary/#tupe'), '/glossary/#tupe', true],
    ['not another section of the page', hit('/glossary/', '/glossary/#cic'), '/glossary/#tupe', false],
    ['not a page below it', hit('/models/joint-company/'), '/models/', false],
    ['the home page', hit('/'), '/', true],
  ])('%s', (_, found, expected, right) => {
    expect(answers(found, expected)).toBe(right);
  });
});

describe('judge and measure', () => {
  const outcomes = [
    judge(asked, [hit('/glossary/', '/glossary/#tupe'), hit('/about/')]),
    judge(asked, [hit('/a/'), hit('/b/'), hit('/c/'), hit('/guidance/workforce-and-tupe/')]),
    judge({ ...asked, kind: 'place' }, [hit('/a/')]),
    judge({ ...asked, kind: 'place' }, []),
  ];

  it('takes the first right answer', () => {
    expect(outcomes.map(({ rank }) => rank)).toEqual([1, 4, undefined, undefined]);
  });

  it('counts shares and reciprocal ranks', () => {
    expect(measure(outcomes)).toEqual({ queries: 4, first: 0.25, topThree: 0.25, reciprocalRank: (1 + 1 / 4) / 4 });
    expect(measure([])).toEqual({ queries: 0, first: 0, topThree: 0, reciprocalRank: 0 });
  });

  it('prints each kind and all of them, and the misses', () => {
    const printed = table([{ name: 'this site', outcomes, times: [3, 1, 2] }]);
    expect(printed).toMatch(/abbreviation +2 +0\.500 +0\.500 +0\.625/);
    expect(printed).toMatch(/all +4 +0\.250 +0\.250 +0\.313/);
    expect(printed).toMatch(/median ms +2$/);
    expect(misses(outcomes)).toMatch(/first right answer in place 4[\s\S]*not among 1 results[\s\S]*nothing/);
    expect(misses(outcomes.slice(0, 1))).toMatch(/^No query/);
  });
});
