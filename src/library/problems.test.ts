import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentError, describeProblem, editDistance, nearest } from './problems.ts';

const problem = {
  rule: 'unknown-source',
  file: 'content/a.mdx',
  line: 3,
  field: 'why.aim',
  found: 'x',
  allowed: 'y',
  mend: 'z',
};

describe('describeProblem', () => {
  it('tells place, rule, what is there, what may be there and what to do', () => {
    expect(describeProblem(problem)).toBe(
      'content/a.mdx:3  why.aim  [unknown-source]\n  found:   x\n  allowed: y\n  to mend: z\n  more:    docs/content-rules/unknown-source.md',
    );
  });
  it('leaves out what is not known of the place', () => {
    const { line: _line, field: _field, ...rest } = problem;
    expect(describeProblem(rest)).toMatch(/^content\/a\.mdx {2}\[unknown-source\]\n/);
  });
});

describe('ContentError', () => {
  it('counts and lists every problem', () => {
    expect(new ContentError([problem]).message).toMatch(/^1 problem in content\/\n\ncontent\/a\.mdx:3/);
    const { message } = new ContentError([problem, { ...problem, file: 'content/b.yaml' }]);
    expect(message).toMatch(/^2 problems in content\//);
    expect(message).toContain('content/b.yaml:3');
  });
});

describe('nearest', () => {
  it('gives the likeliest words first, and six at most', () => {
    expect(nearest('sorces', ['confidence', 'sources', 'source', 'text'])[0]).toBe('sources');
    expect(nearest('a', 'bcdefghij')).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
    expect(nearest('a', [])).toEqual([]);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['sorces', 'sources', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 2],
  ])('from %j to %j: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
  it('is a distance', () => {
    const word = fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
