import { describe, expect, it } from 'vitest';
import { library } from '../library/load-library.ts';
import { must } from '../library/library.ts';
import { isProposal } from '../library/phases.ts';
import { printPeriod } from '../print.ts';
import { lifeLine } from './life-line.ts';

const { cases } = library();
const doncaster = must(cases, 'doncaster');
const line = lifeLine(doncaster);

describe('the life-line of Doncaster', () => {
  it('has its phases in order with their words', () => {
    expect(line?.phases.map(({ model, runBy, period }) => [model, runBy, period])).toEqual([
      ['in-house', 'council', 'until 30 September 2014'],
      ['improvement-partner', 'council-helped', 'from 2013; end not found'],
      ['independent-trust', 'independent', '1 October 2014 to 31 March 2019'],
      ['council-owned-company', 'council-company', '1 April 2019 to 31 August 2022'],
      ['in-house', 'council', 'from 1 September 2022'],
    ]);
    expect(line?.phases.map(({ directed }) => directed)).toEqual([false, true, true, false, false]);
  });

  it('draws bars that meet where phases do, and leaves unknown ends open', () => {
    const bars = line?.phases.map(({ bar }) => bar) ?? [];
    expect(bars[0]).toMatchObject({ x: 0, startKnown: false, endKnown: true });
    expect(bars[1]).toMatchObject({ startKnown: true, endKnown: false });
    for (const [one, next] of [
      [bars[2], bars[3]],
      [bars[3], bars[4]],
    ] as const) {
      expect((one?.x ?? 0) + (one?.width ?? 0)).toBeCloseTo(next?.x ?? -1, 0);
    }
  });

  it('marks every graded inspection that has a date', () => {
    const graded = doncaster.inspections.filter(
      ({ visit, inspected, published }) => visit === 'graded' && (inspected !== 'undated' || published !== 'undated'),
    );
    expect(line?.inspections).toHaveLength(graded.length);
    expect(line?.inspections.map(({ words }) => words)).toContain('27 November 2015: inadequate');
  });
});

describe.each([...cases].map(([id, study]) => [id, study] as const))('the life-line of %s', (_id, study) => {
  const drawn = lifeLine(study);

  it('tells each phase, within the picture', () => {
    if (!drawn) {
      const dates = study.phases.flatMap(({ from, to }) => [from, to]).filter((date) => date !== 'unknown');
      expect(new Set(dates).size).toBeLessThan(2);
      return;
    }
    expect(drawn.phases.map(({ period }) => period)).toEqual(study.phases.map(({ from, to }) => printPeriod(from, to)));
    expect(drawn.phases.map(({ proposed }) => proposed)).toEqual(study.phases.map(isProposal));
    for (const { bar } of drawn.phases) {
      if (!bar) continue;
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(100.61);
      expect(bar.width).toBeGreaterThan(0);
    }
  });

  it('lets no two marks on one line come closer than a mark is wide', () => {
    const marks = drawn?.inspections ?? [];
    for (const a of marks) {
      for (const b of marks) {
        if (a !== b && a.lane === b.lane) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(9);
      }
    }
  });
});
