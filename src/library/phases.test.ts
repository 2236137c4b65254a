import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../schema/case-study.ts';
import { aPhase as phase } from './library.fixture.ts';
import type { Inspection } from '../schema/inspection.ts';
import type { ModelId } from '../schema/vocabulary.ts';
import {
  arrangementInWords,
  arrangementPhases,
  arrangementStart,
  beforeAndSince,
  gradedInOrder,
  inspectionDate,
  isLater,
  neverRan,
  yearOf,
} from './phases.ts';

const inspected = (date: string, different: Partial<Inspection> = {}): Inspection => ({
  inspected: date,
  published: 'undated',
  framework: 'SIF',
  visit: 'graded',
  body: 'Northshire Council',
  authority: 'northshire',
  overall: 'good',
  judgements: {},
  officialCheck: 'agrees',
  sources: ['a'],
  ...different,
});

describe('arrangementPhases', () => {
  it.each<[string, ModelId[], ModelId[]]>([
    [
      'what was moved makes the arrangement',
      ['in-house', 'improvement-partner', 'independent-trust', 'council-owned-company', 'in-house'],
      ['independent-trust', 'council-owned-company'],
    ],
    ['else what stood beside the service', ['in-house', 'commissioner-led', 'in-house'], ['commissioner-led']],
    ['else all of it', ['in-house'], ['in-house']],
  ])('%s', (_, models, arrangement) => {
    expect(arrangementPhases(models.map((model) => phase(model, 'unknown'))).map(({ model }) => model)).toEqual(
      arrangement,
    );
  });

  it('tells a proposal from what ran', () => {
    const proposed: Phase = {
      ...phase('independent-trust', '2019-05', '2022-03'),
      initiation: { is: 'known', value: 'proposed-only', facts: ['f1'] },
    };
    const ran = { phases: [phase('in-house', '2009', '2019-05'), phase('independent-trust', '2019-05')] };
    const never = { phases: [phase('in-house', '2009', '2019-05'), proposed] };
    const helped = { phases: [phase('in-house', '2009'), phase('improvement-partner', '2019-12'), proposed] };
    const later = { phases: [proposed, phase('virtual-partnership', '2023')] };
    expect([arrangementInWords(helped), arrangementStart(helped)]).toEqual(['Improvement partner', '2019-12']);
    expect([arrangementInWords(later), neverRan(later)]).toEqual(['Independent trust (proposed)', true]);
    expect([neverRan(ran), arrangementStart(ran), arrangementInWords(ran)]).toEqual([
      false,
      '2019-05',
      'Independent trust',
    ]);
    expect([neverRan(never), arrangementStart(never), arrangementInWords(never)]).toEqual([
      true,
      'unknown',
      'Independent trust (proposed)',
    ]);
  });

  it('begins on the first day of the first of them', () => {
    expect(
      arrangementStart({
        phases: [
          phase('in-house', '2009'),
          phase('independent-trust', '2014-10'),
          phase('council-owned-company', '2019'),
        ],
      }),
    ).toBe('2014-10');
    expect(arrangementStart({ phases: [] })).toBe('unknown');
  });
});

describe('isLater', () => {
  it.each([
    ['2014-10-02', '2014-10-01', true],
    ['2014-10-01', '2014-10-01', false],
    ['2014-11', '2014-10-31', true],
    ['2014-10', '2014-10-31', false],
    ['2014-10-31', '2014', false],
    ['2015', '2014-10', true],
    ['unknown', '2014', false],
    ['2014', 'present', false],
  ])('%s after %s: %s', (first, second, later) => {
    expect(isLater(first, second)).toBe(later);
  });

  it('never says of two dates that each is later', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 2010, max: 2013 }),
        fc.integer({ min: 10, max: 12 }),
        fc.integer({ min: 10, max: 13 }),
        fc.constantFrom(4, 7, 10),
      )
      .map(([y, m, d, length]) => [y, m, d].join('-').slice(0, length));
    fc.assert(fc.property(date, date, (a, b) => !(isLater(a, b) && isLater(b, a))));
  });
});

describe('yearOf and inspectionDate', () => {
  it('read what is there', () => {
    expect([yearOf('2014'), yearOf('2014-10-01'), yearOf('unknown')]).toEqual([2014, 2014, undefined]);
    expect(inspectionDate(inspected('2014-05', { published: '2014-06' }))).toBe('2014-05');
    expect(inspectionDate(inspected('undated', { published: '2014-06' }))).toBe('2014-06');
  });
});

describe('gradedInOrder', () => {
  it('keeps graded inspections with a date, earliest first, and the list as it was', () => {
    const all = [
      inspected('2016'),
      inspected('2014', { visit: 'monitoring' }),
      inspected('undated'),
      inspected('undated', { published: '2012-01' }),
    ];
    expect(gradedInOrder(all).map(inspectionDate)).toEqual(['2012-01', '2016']);
    expect(all.map(inspectionDate)).toEqual(['2016', '2014', 'undated', '2012-01']);
  });
});

describe('beforeAndSince', () => {
  const around = (start: string, ...dates: string[]): (string | undefined)[] => {
    const { before, since } = beforeAndSince({
      phases: [phase('independent-trust', start)],
      inspections: dates.map((date) => inspected(date)),
      councils: [{ authority: 'northshire', role: 'served' }],
    });
    return [before && inspectionDate(before), since && inspectionDate(since)];
  };
  // "2014" was once told as before a beginning in October 2014, and "2014-06" as since a beginning in 2014: neither is known.
  it.each<[string, string[], (string | undefined)[]]>([
    ['2014-10-01', ['2012-05', '2014-09-30', '2015-01', '2018'], ['2014-09-30', '2018']],
    ['2014-10-01', ['2014-10-01'], [undefined, '2014-10-01']],
    ['2014-10-01', ['2012', '2014'], [undefined, undefined]],
    ['2014', ['2012', '2014-06', '2018'], [undefined, '2018']],
    ['2014-10', ['2014-10'], [undefined, undefined]],
    ['2014-10', ['2014-09', '2014-11'], ['2014-09', '2014-11']],
    ['unknown', ['2012', '2018'], [undefined, undefined]],
  ])('of a beginning %s among %j: %j', (start, dates, found) => {
    expect(around(start, ...dates)).toEqual(found);
  });

  // Hampshire's own grade of 2024 was once told as the latest of the Isle of Wight's service.
  it('leaves out the council that only ran the service, and bodies that are no council', () => {
    const { before, since } = beforeAndSince({
      phases: [phase('run-by-another-council', '2013-07-01')],
      inspections: [
        inspected('2012', { authority: 'island' }),
        inspected('2018', { authority: 'island' }),
        inspected('2024', { authority: 'northshire' }),
        inspected('2025', { authority: undefined }),
      ],
      councils: [
        { authority: 'island', role: 'served' },
        { authority: 'northshire', role: 'provider' },
      ],
    });
    expect([before, since].map((item) => item && inspectionDate(item))).toEqual(['2012', '2018']);
  });
});
