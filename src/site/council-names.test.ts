import { describe, expect, it } from 'vitest';
import { findCouncils, initialsOf, plainName } from './council-names.ts';

const council = (name: string, ...also: string[]) => ({ name, also });
const COUNCILS = [
  council('Bournemouth, Christchurch and Poole', 'Bournemouth', 'Poole'),
  council('Cambridgeshire', 'Cambridgeshire County Council'),
  council('Isle of Wight', 'Isle of Wight Council'),
  council('North Northamptonshire', 'North Northamptonshire Council', 'Northamptonshire'),
  council('St. Helens', 'St Helens Metropolitan Borough Council'),
  council('Telford and Wrekin', 'Telford and Wrekin Council'),
];
const found = (typed: string): string[] => findCouncils(typed, COUNCILS).map(({ name }) => name);

describe('findCouncils', () => {
  it.each([
    ['isle of wight', 'Isle of Wight'],
    ['IoW', 'Isle of Wight'],
    ['BCP', 'Bournemouth, Christchurch and Poole'],
    ['poole', 'Bournemouth, Christchurch and Poole'],
    ['saint helens', 'St. Helens'],
    ['Telford & Wrekin', 'Telford and Wrekin'],
    ['northamptonshire county council', 'North Northamptonshire'],
    ['wrek', 'Telford and Wrekin'],
  ])('finds from "%s" first %s', (typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });

  it.each(['', '   ', '<script>', 'zzz', '('])('finds nothing from "%s"', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

it('spells a name in one way', () => {
  expect(plainName('  Kingston-upon-Hull, City of ')).toBe('kingston upon hull city of');
  expect(initialsOf('Isle of Wight')).toEqual(['iow', 'iw']);
  expect(initialsOf('Slough')).toEqual([]);
});
