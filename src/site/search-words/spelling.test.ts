import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIndex } from '../search-box/name-index.ts';
import { PLACES } from '../search-box/names.fixture.ts';
import { distance, meantName, spell } from './spelling.ts';

const names = nameIndex({ places: PLACES, people: 'coughlan', words: 'governance' });
const onPages = new Set(['liable', 'organisation']);
const known = (word: string): Promise<boolean> => Promise.resolve(onPages.has(word));
const spelt = async (query: string): Promise<string> => (await spell(query.split(' '), names, known)).words.join(' ');

describe('distance', () => {
  it.each([
    ['trust', 'trust', 0],
    ['trsut', 'trust', 1],
    ['trus', 'trust', 1],
    ['white', 'wight', 4],
    ['', 'abc', 3],
  ])('%s to %s: %i', (from, to, letters) => {
    expect(distance(from, to)).toBe(letters);
  });

  it('is the same both ways, and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('spell', () => {
  it.each([
    ['puts right a word like one of a name', 'nortshire', 'northshire'],
    ['and one like the name of a person', 'coghlan', 'coughlan'],
    ['and several', 'nortshire govenence', 'northshire governance'],
    ['keeps a word that some page has', 'liable', 'liable'],
    ['turns a spelling that no page has into the other', 'organization', 'organisation'],
    ['keeps the word that is being typed', 'north', 'north'],
    ['leaves out what nothing is like', 'zzzzqqqq northshire', 'northshire'],
    ['leaves out a number that no page has', '99999 northshire', 'northshire'],
    ['does not look long for what is no word', `${'a'.repeat(180)} northshire`, 'northshire'],
  ])('%s', async (_, typed, right) => {
    expect(await spelt(typed)).toBe(right);
  });

  it('tells what it changed and what it left out', async () => {
    expect((await spell(['nortshire', 'zzzzqqqq'], names, known)).changes).toEqual([
      { from: 'nortshire', to: 'northshire' },
      { from: 'zzzzqqqq', to: undefined },
    ]);
  });
});

describe('meantName', () => {
  it('finds the name of which one word is wrong', () => {
    expect(meantName(['trust', 'isle', 'of', 'white'], PLACES)).toBe('trust isle of wight');
  });

  it.each([['isle of wight'], ['isle of dogs'], ['partnership'], ['north of shire']])('says nothing to %s', (query) => {
    expect(meantName(query.split(' '), PLACES)).toBeUndefined();
  });
});
