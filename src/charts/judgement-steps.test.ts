import { describe, expect, it } from 'vitest';
import { library } from '../library/load-library.ts';
import { must } from '../library/library.ts';
import { judgementSteps } from './judgement-steps.ts';

const UNTIL = '2026-06-30';

describe('judgementSteps', () => {
  const strip = judgementSteps(must(library().authorities, 'barnet').inspections, UNTIL);

  it('lets each grade stand until the next report that gave one', () => {
    expect(strip?.steps.map(({ line, words }) => [line, words])).toEqual([
      [3, 'From 7 July 2017: inadequate'],
      [1, 'From 1 July 2019: good'],
      [1, 'From 23 July 2024: good'],
    ]);
    strip?.steps.forEach((step, index) => {
      const next = strip.steps[index + 1];
      const end = step.x + step.width;
      expect(end).toBeCloseTo(next ? next.x : strip.scale.x(2026 + 180 / 365.25), 1);
    });
  });

  it('tells reports without an overall grade apart', () => {
    expect(strip?.ungraded.map(({ words }) => words)).toEqual(['24 February 2012: no overall grade']);
  });

  it('sorts reports, and puts adequate on the line of the grade that replaced it', () => {
    const mixed = judgementSteps(
      [
        { published: '2014-01-01', overall: 'requires-improvement' },
        { published: '2010-01-01', overall: 'adequate' },
      ],
      UNTIL,
    );
    expect(mixed?.steps.map(({ line }) => line)).toEqual([2, 2]);
    expect(mixed?.steps[0]?.words).toBe('From 1 January 2010: adequate');
  });

  it('gives nothing where no report gave an overall grade', () => {
    expect(judgementSteps([], UNTIL)).toBeUndefined();
    expect(judgementSteps([{ published: '2011-03-01' }], UNTIL)).toBeUndefined();
  });
});
