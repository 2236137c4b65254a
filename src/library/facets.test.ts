import { describe, expect, it } from 'vitest';
import { FACETS, groupBy, type Facet } from './facets.ts';
import { aCase } from './library.fixture.ts';
import type { JoinedCase } from './library.ts';

const facet = (id: string): Facet => {
  const found = FACETS.find((one) => one.id === id);
  if (!found) throw new Error(`no facet ${id}`);
  return found;
};
const startingIn = (from: string): JoinedCase => aCase({ phases: aCase().phases.map((phase) => ({ ...phase, from })) });

describe('FACETS', () => {
  it('have ids that can stand in an address, none twice, nor any option', () => {
    const ids = FACETS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { options } of FACETS) {
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      for (const { id, name } of options) {
        expect(id).toMatch(/^[a-z0-9-]+$/);
        expect(name).toMatch(/^[A-Z]/);
      }
    }
  });

  it('give a case only values that they offer', () => {
    for (const { id, options, of } of FACETS) {
      const values = of(aCase());
      expect(values.length, id).toBeGreaterThan(0);
      expect(
        options.map((option) => option.id),
        id,
      ).toEqual(expect.arrayContaining(values));
    }
  });

  it.each([
    ['model', ['in-house', 'council-owned-company']],
    ['route', ['voluntary']],
    ['status', ['live']],
    ['region', ['north-east']],
    ['period', ['2015-2019']],
    ['ofsted-at-start', ['inadequate']],
  ])('%s of the fixture', (id, values) => {
    expect(facet(id).of(aCase())).toEqual(values);
  });

  it.each([
    ['2009-12-31', ['before-2010']],
    ['2010', ['2010-2014']],
    ['2014-12', ['2010-2014']],
    ['2020', ['since-2020']],
    ['unknown', []],
  ])('the period of a beginning in %s is %j', (from, periods) => {
    expect(facet('period').of(startingIn(from))).toEqual(periods);
  });

  it('leave out the region of a council that only provides, and a grade that is not known', () => {
    const { joinedCouncils, startingPoint } = aCase();
    expect(
      facet('region').of(
        aCase({
          joinedCouncils: joinedCouncils.map((council) => ({
            ...council,
            part: { ...council.part, role: 'provider' },
          })),
        }),
      ),
    ).toEqual([]);
    expect(
      facet('ofsted-at-start').of(aCase({ startingPoint: { ...startingPoint, latest_ofsted: { is: 'unknown' } } })),
    ).toEqual([]);
  });
});

describe('groupBy', () => {
  it('keeps the order of the facet and leaves empty groups out', () => {
    const groups = groupBy(facet('period'), [startingIn('2021'), startingIn('2005'), aCase(), startingIn('2022')]);
    expect(groups.map(({ option, cases }) => [option.id, cases.length])).toEqual([
      ['before-2010', 1],
      ['2015-2019', 1],
      ['since-2020', 2],
    ]);
  });
  it('lists a case under each of its values', () => {
    expect(groupBy(facet('model'), [aCase()]).map(({ option }) => option.id)).toEqual([
      'in-house',
      'council-owned-company',
    ]);
  });
});
