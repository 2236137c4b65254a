import { describe, expect, it } from 'vitest';
import { PLACES } from '../site/search-box/names.fixture.ts';
import type { CataloguePage } from './catalogue.ts';
import { cutPage } from './cut-page.ts';
import { nameMatcher } from './name-match.ts';
import { wanted } from './passages.ts';
import { finalOrder, firstOrder } from './rank.ts';
import { retrieve, type Retrieved } from './retrieve.ts';
import { conceptsOf, synonymTable } from '../site/search-words/synonyms.ts';

const stem = (word: string): string => word;
const page = (id: string, path: CataloguePage['path'], kind: CataloguePage['kind']): CataloguePage => ({
  id,
  path,
  kind,
  title: id,
  facets: {},
});
const PAGES = new Map(
  [
    page('case', '/case-studies/northshire/', 'case-study'),
    page('other', '/case-studies/southborough/', 'case-study'),
    page('guide', '/guidance/money/', 'guidance'),
    page('sources', '/evidence/sources/n/', 'source'),
  ].map((one) => [one.id, one]),
);
const names = nameMatcher(PLACES, stem);
const synonyms = synonymTable({ groups: [['TUPE', 'transfer of undertakings']], meant: [] }, stem);

/** Pages by the words that they hold, as Pagefind would find them. */
const HOLD: Record<string, string[]> = {
  case: ['northshire', 'loss', 'transfer', 'undertakings'],
  other: ['loss'],
  guide: ['loss', 'tupe'],
  sources: ['northshire', 'loss'],
};
const retrieved = (query: string): Promise<Retrieved[]> =>
  retrieve(
    conceptsOf(query.split(' '), synonyms),
    {
      search: (text) =>
        Promise.resolve(
          Object.entries(HOLD).flatMap(([id, words]) =>
            text.split(' ').every((word) => words.includes(word)) ? [{ id, score: 1 }] : [],
          ),
        ),
    },
    PAGES.size,
    () => true,
  );
const order = async (query: string): Promise<string[]> =>
  firstOrder(query, await retrieved(query), PAGES, names, stem).map((one) => one.page.id);

describe('firstOrder', () => {
  it('puts what happened in a place before guidance where the place is named', async () => {
    expect((await order('northshire loss'))[0]).toBe('case');
  });

  it('puts guidance first where the question is what holds in general', async () => {
    expect((await order('can we bear the loss'))[0]).toBe('guide');
  });

  it('finds by another name', async () => {
    expect(await order('tupe')).toEqual(expect.arrayContaining(['guide', 'case']));
  });

  it('puts lists of sources last', async () => {
    expect((await order('loss')).at(-1)).toBe('sources');
  });

  it('finds nothing for nothing', async () => {
    expect(await order('zzzz')).toEqual([]);
  });
});

describe('finalOrder', () => {
  it('lifts a page with a passage that answers', async () => {
    const found = await retrieved('loss');
    const first = firstOrder('loss', found, PAGES, names, stem);
    const texts: Record<string, string> = { other: 'The loss was a loss of the trust.', case: 'Nothing of it here.' };
    const ranked = finalOrder(
      first,
      found.map(({ concept, weight }) => wanted(concept, weight, stem)),
      ({ id }) => {
        const text = texts[id];
        return text === undefined ? undefined : cutPage({ content: text, anchors: [] }, stem);
      },
    );
    expect(ranked[0]?.page.id).toBe('other');
    expect(ranked[0]?.passages).toHaveLength(1);
  });
});

describe('nameMatcher', () => {
  it('knows which words are places', () => {
    const places = names.placesIn(conceptsOf(['tupe', 'northshire'], synonyms));
    expect([...places]).toEqual(['northshire']);
    expect(names.completions('north')).toEqual(['northshire']);
  });
});
