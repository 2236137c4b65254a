import { describe, expect, it } from 'vitest';
import { library } from '../library/load-library.ts';
import { must } from '../library/library.ts';
import { deliverersOn, tellsWhoDelivers } from './deliverers.ts';
import { dayOf, MAP_YEARS } from './map-years.ts';
import { codeOf, delivererInWords } from './words.ts';

const lib = library();
const on = (day: string, council: string) => deliverersOn(day, lib).get(council);

describe('deliverersOn', () => {
  it.each([
    ['2013-12-31', 'doncaster', 'in-house', true],
    ['2014-09-30', 'doncaster', 'in-house', true],
    ['2014-10-01', 'doncaster', 'independent-trust', true],
    ['2019-03-31', 'doncaster', 'independent-trust', true],
    ['2019-04-01', 'doncaster', 'council-owned-company', true],
    ['2022-09-01', 'doncaster', 'in-house', true],
    ['2017-07-31', 'richmond-upon-thames', 'joint-company', true],
    ['2017-08-01', 'windsor-and-maidenhead', 'joint-company', true],
    ['2015-12-31', 'isle-of-wight', 'run-by-another-council', true],
    ['2016-12-31', 'birmingham', 'commissioner-led', true],
    ['2020-12-31', 'swindon', 'section-75-nhs', false],
  ])('%s, %s: %s', (day, council, model, sure) => {
    expect(on(day, council)).toMatchObject({ model, sure });
  });

  it('tells nothing of a council before it took part, nor of one that only helped or was proposed', () => {
    expect(on('2016-12-31', 'windsor-and-maidenhead')).toBeUndefined();
    expect(on('2016-12-31', 'hampshire')).toBeUndefined();
    expect(on('2008-12-31', 'county-durham')).toBeUndefined();
  });

  it('draws a former council on its successors and names it', () => {
    expect(on('2020-12-31', 'north-northamptonshire')).toMatchObject({
      former: 'Northamptonshire',
      model: 'council-owned-company',
    });
    expect(on('2021-12-31', 'north-northamptonshire')).not.toHaveProperty('former');
  });

  it('leaves out cases of a part of the service and national ones', () => {
    expect(tellsWhoDelivers(must(lib.cases, 'wiltshire-childrens-community-health'))).toBe(false);
    expect(tellsWhoDelivers(must(lib.cases, 'regional-adoption-agencies'))).toBe(false);
    expect(tellsWhoDelivers(must(lib.cases, 'slough'))).toBe(true);
  });

  it('shows only councils of today, in every year', () => {
    for (const year of MAP_YEARS) {
      expect([...deliverersOn(dayOf(year), lib).keys()].filter((id) => !lib.authorities.has(id))).toEqual([]);
    }
  });

  it('refuses what is no day', () => {
    expect(() => deliverersOn('today', lib)).toThrow('write it as 2026-11-25');
  });
});

it('says when it is not known whether an arrangement had ended', () => {
  expect(delivererInWords(on('2020-12-31', 'swindon'))).toMatch(/; whether it had ended is not known$/);
  expect(delivererInWords(on('2020-12-31', 'slough'))).toBe('Independent trust since 1 October 2015');
  expect(delivererInWords(undefined)).toBe('nothing told for that day');
});

it.each([
  ['Doncaster', 'Don'],
  ['Kensington and Chelsea', 'KC'],
  ['East Riding of Yorkshire', 'ERY'],
  ['Stoke-on-Trent', 'ST'],
])('%s is %s on the map', (name, code) => {
  expect(codeOf(name)).toBe(code);
});
