import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load-library.ts';
import { namesByPage, siteNames } from './site-names.ts';

const names = siteNames(loadLibrary('tests/fixtures/content'));

describe('siteNames', () => {
  it('names every case, model, council and term', () => {
    expect(names.places.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/case-studies/northshire/',
        '/models/council-owned-company/',
        '/councils/northshire/',
        '/glossary/#company',
      ]),
    );
  });

  it('carries the aliases of the glossary, for pages and as words for one another', () => {
    expect(namesByPage(names).get('/glossary/#company')).toEqual(['trading arm']);
    expect(names.groups).toContainEqual(['Company', 'trading arm']);
  });

  it('gives no name twice', () => {
    for (const { name, also } of names.places) {
      const all = [name, ...also].map((one) => one.toLowerCase());
      expect(new Set(all).size, name).toBe(all.length);
    }
  });
});
