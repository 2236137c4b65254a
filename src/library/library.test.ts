import { describe, expect, it } from 'vitest';
import { aCase, fixtureLibrary } from './library.fixture.ts';
import { must } from './library.ts';

describe('joinLibrary', () => {
  it('joins facts to their sources, with the strength worked out', () => {
    expect(aCase().facts.map(({ ref, sources, strength }) => [ref, sources.map(({ id }) => id), strength])).toEqual([
      ['northshire/f1', ['northshire-council-2014-11-18'], 'strong'],
      ['northshire/f2', ['northern-gazette-2015-02'], 'disputed'],
      ['northshire/f3', ['northern-gazette-2016', 'northshire-council-2014-11-18'], 'strong'],
    ]);
    expect(must(fixtureLibrary().facts, 'northshire/f2')).toBe(aCase().facts[1]);
  });

  it('keeps withdrawn facts apart', () => {
    expect(aCase().withdrawn.map(({ id }) => id)).toEqual(['f4']);
    expect(fixtureLibrary().facts.has('northshire/f4')).toBe(false);
  });

  it('finds councils of today and former ones, and names each model once', () => {
    expect(aCase().joinedCouncils.map(({ authority }) => [authority.name, authority.former])).toEqual([
      ['Northshire', false],
    ]);
    expect(aCase().models).toEqual(['in-house', 'council-owned-company']);
    expect(fixtureLibrary().formerAuthorities.has('old-northshire')).toBe(true);
  });

  it('keeps the Markdown of pages', () => {
    expect(aCase().story).toContain('[@northshire-council-2014-11-18]');
    expect(must(fixtureLibrary().models, 'council-owned-company').body).toContain('The council owns the company');
  });
});

describe('must', () => {
  it('says what it did not find', () => {
    expect(() => must(new Map<string, string>(), 'atlantis')).toThrow('nothing in the library has the id "atlantis"');
  });
});
