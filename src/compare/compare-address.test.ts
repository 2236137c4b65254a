import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../library/attributes.ts';
import { readAddress, writeAddress } from './compare-address.ts';
import { REGISTRY } from './library-registry.ts';
import { rowIds } from './registry.ts';

const CASES = ['birmingham', 'doncaster', 'reading', 'sandwell', 'slough', 'sunderland', 'torbay'];
const KNOWN = { cases: new Set(CASES), rows: rowIds(REGISTRY) };

describe('an address', () => {
  it('gives back the very comparison it was written from', () => {
    const rows = ATTRIBUTES.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...CASES), { maxLength: 6 }),
        fc.uniqueArray(fc.constantFrom(...rows, 'money', 'why')),
        fc.uniqueArray(fc.constantFrom(...rows)),
        fc.boolean(),
        (cases, hidden, first, differencesOnly) => {
          const comparison = { cases, view: { hidden: new Set(hidden), first, differencesOnly } };
          expect(readAddress(writeAddress(comparison), KNOWN)).toEqual({ ...comparison, messages: [] });
        },
      ),
    );
  });

  it('is plain to read', () => {
    const view = { hidden: new Set(['money']), first: ['aim'], differencesOnly: true };
    expect(writeAddress({ cases: ['doncaster', 'slough'], view })).toBe(
      'cases=doncaster,slough&hide=money&first=aim&differences=yes',
    );
    expect(writeAddress({ cases: [], view: { hidden: new Set(), first: [], differencesOnly: false } })).toBe('');
  });

  it.each([
    ['cases=doncaster,atlantis', ['doncaster'], ['One case of the link is not in this library: ‘atlantis’.']],
    ['cases=slough,slough,,slough', ['slough'], []],
    [
      `cases=${CASES.join(',')}`,
      CASES.slice(0, 6),
      ['The link names 7 cases. The first 6 are shown: more do not fit side by side.'],
    ],
    [
      'cases=doncaster&hide=nonsense',
      ['doncaster'],
      ['Some rows of the link are not known and were passed over: ‘nonsense’.'],
    ],
    ['%%%=&&&cases', [], []],
    [`cases=${'x'.repeat(10_000)}`, [], ['The link is too long to be one of ours, so it was not followed.']],
  ])('that is stale or mangled gives what it can and says what it cannot: %s', (query, cases, messages) => {
    const read = readAddress(query, KNOWN);
    expect([read.cases, read.messages]).toEqual([cases, messages]);
  });

  it('never throws, and never gives more than six known cases', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { cases } = readAddress(query, KNOWN);
        expect(cases.length).toBeLessThanOrEqual(6);
        expect(cases.every((id) => CASES.includes(id))).toBe(true);
      }),
    );
  });
});
