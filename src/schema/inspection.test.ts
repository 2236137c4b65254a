import { describe, expect, it } from 'vitest';
import { inspection } from './inspection.ts';
import { FRAMEWORKS, frameworkId } from './vocabulary.ts';

const ilacs = {
  inspected: '2023-05-12',
  published: '2023-07-03',
  framework: 'ILACS',
  visit: 'graded',
  body: 'Northshire Council',
  authority: 'northshire',
  overall: 'good',
  judgements: { 'impact-of-leaders': 'good', 'care-leavers': 'outstanding' },
  officialCheck: 'agrees',
  sources: ['ofsted-2023-07-03'],
};

/** Path and message of every issue. */
const issues = (different: object): string[] =>
  (inspection.safeParse({ ...ilacs, ...different }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('inspection', () => {
  it('takes an inspection with the judgements of its framework', () => {
    expect(issues({})).toEqual([]);
  });

  it.each(frameworkId.options)('knows the judgements of %s and no other', (framework) => {
    const own = Object.fromEntries(Object.keys(FRAMEWORKS[framework].judgements).map((key) => [key, 'good']));
    expect(issues({ framework, overall: 'none-given', judgements: own })).toEqual([]);
    const [told] = issues({ framework, overall: 'none-given', judgements: { ...own, vibes: 'good' } });
    expect(told).toContain(
      `judgements.vibes: ${framework} has no judgement "vibes"; its judgements are ${Object.keys(own).join(', ') || 'none'}`,
    );
  });

  it('asks which council was inspected', () => {
    expect(issues({ authority: undefined })).toEqual([
      'authority: a graded inspection names the council inspected, as the id of its authority',
    ]);
    expect(issues({ authority: undefined, visit: 'monitoring', overall: 'none-given' })).toEqual([]);
  });

  it('refuses an overall grade where SLAC gave none', () => {
    expect(issues({ framework: 'SLAC', judgements: {} })).toEqual([
      'overall: SLAC gave no overall grade: write none-given',
    ]);
  });

  it('refuses an overall grade of a visit', () => {
    expect(issues({ visit: 'monitoring' })).toEqual(['overall: only a graded inspection has an overall grade']);
  });

  // Inspections of January to March 2026 were published as late as June 2026 with an overall grade, and were once refused.
  it.each([
    ['2026-03-13', '2026-05-18', 0],
    ['2026-01-30', '2026-06-18', 0],
    ['2026-03', '2026-05', 0],
    ['2026-04-27', '2026-06-17', 1],
    ['2026-04', '2026-04-30', 1],
    ['undated', '2026-05-18', 0],
    ['undated', '2026-07-01', 1],
    ['undated', 'undated', 0],
  ])('inspected %s and published %s: %i told of an overall grade', (inspected, published, told) => {
    expect(issues({ inspected, published })).toHaveLength(told);
    expect(issues({ inspected, published, overall: 'none-given' })).toEqual([]);
  });
});
