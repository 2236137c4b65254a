import { describe, expect, it } from 'vitest';
import { editsFor, nameIndex } from './name-index.ts';
import { PLACES } from './names.fixture.ts';
import { suggestions } from './suggestions.ts';

const names = nameIndex({ places: PLACES, people: 'coughlan', words: 'accountable governance' });
const paths = (typed: string): string[] => suggestions(typed, names).map(({ path }) => path);

describe('nameIndex', () => {
  it('knows words of names, and of people', () => {
    expect(names.isName('wight')).toBe(true);
    expect(names.isName('coughlan')).toBe(true);
    expect(names.isName('governance')).toBe(false);
    expect(names.has('governance')).toBe(true);
    expect(names.has('white')).toBe(false);
  });

  it('knows what a word may become', () => {
    expect(names.begins('gover')).toBe(true);
    expect(names.begins('goverx')).toBe(false);
  });

  it('finds words within a number of wrong letters', () => {
    expect(names.near('northsire', 1)).toEqual(['northshire']);
    expect(names.near('govenence', 2)).toEqual(['governance']);
    expect(names.near('govenence', 1)).toEqual([]);
  });
});

describe('editsFor', () => {
  it.each([
    ['iow', 0],
    ['wight', 1],
    ['northshire', 2],
  ])('%s: %i', (word, edits) => {
    expect(editsFor(word)).toBe(edits);
  });
});

describe('suggestions', () => {
  it('begins with names that begin so', () => {
    expect(paths('nor')).toEqual(['/councils/northshire/', '/case-studies/northshire/']);
  });

  it.each([
    ['initials', 'iow', '/councils/isle-of-wight/'],
    ['other names', 'transfer of und', '/glossary/#tupe'],
    ['a section by its number or its word', 's75', '/models/section-75-nhs/'],
    ['a section by its number or its word', 'secti', '/models/section-75-nhs/'],
    ['wrong letters', 'nortshire', '/councils/northshire/'],
  ])('understands %s', (_, typed, path) => {
    expect(paths(typed)[0]).toBe(path);
  });

  it('suggests nothing for a letter, for nothing, or for what no name is like', () => {
    expect([paths('n'), paths('  '), paths('zzzzz'), paths('*^~:')]).toEqual([[], [], [], []]);
  });
});
