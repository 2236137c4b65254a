import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../site/search-box/names.fixture.ts';
import { readQuery } from '../site/search-words/read-query.ts';
import { arrange } from './arrange.ts';
import { FACTS } from './facts.fixture.ts';
import { NO_SEARCH } from './finder-address.ts';
import { FactSearch } from './search-facts.ts';

const search = new FactSearch([FACTS], {
  places: [...PLACES, { path: '/councils/southborough/', kind: 'council', name: 'Southborough', also: [] }],
  groups: [['deficit', 'shortfall']],
  meant: [],
  people: '',
  words: '',
});
const found = async (query: string, plain = false): Promise<string[]> => {
  const { matches, things } = await search.find(query, plain);
  return arrange(matches, things, { ...NO_SEARCH, query }).hits.map(({ ref }) => ref);
};
const notes = async (query: string): Promise<string> =>
  (await search.find(query, false)).notes.map(({ text }) => text).join(' ');

describe('plain words', () => {
  it.each([
    ['a word of the text', 'break clause', ['southborough/f2']],
    ['another name', 'shortfall trust', ['northshire/f1']],
    ['a word of the place', 'northshire staff', ['northshire/f2']],
    ['a word not finished', 'agreem', ['southborough/f2']],
    ['a year', '2011', ['southborough/f2']],
    ['first the place that is named', 'southborough staff', ['southborough/f1', 'southborough/f2']],
    ['a misspelt name', 'nortshire staff', ['northshire/f2']],
  ])('find %s', async (_, query, refs) => {
    expect(await found(query)).toEqual(refs);
  });

  it('find all for nothing, and say what was changed or cannot be looked for', async () => {
    expect(await found('')).toHaveLength(4);
    expect(await notes('nortshire')).toContain('No fact has ‘nortshire’. These are facts for ‘northshire’.');
    expect(await notes('***')).toContain('The query could not be read');
    expect(await notes('?!')).toContain('no letter or figure');
  });
});

describe('the query syntax', () => {
  it.each([
    ['a field narrows', 'council:southborough deficit', ['southborough/f1']],
    ['fields narrow together', 'topic:finance strength:strong', ['northshire/f1']],
    ['two values of a field are either', 'year:2011 year:2015', ['southborough/f1', 'southborough/f2']],
    ['an id with hyphens', 'model:section-75-nhs', ['southborough/f1', 'southborough/f2']],
    ['what must not be there', 'deficit -trust', ['southborough/f1']],
    ['what must be there', '+deficit +council', ['southborough/f1']],
    ['only what must not be there', '-council:southborough', ['northshire/f1', 'northshire/f2']],
    ['wrong letters', 'deficat~1', ['southborough/f1', 'northshire/f1']],
    ['a word in any ending', 'clauses^2', ['southborough/f2']],
    ['another name for a word', 'council:southborough shortfall', ['southborough/f1']],
    ['a word that only changes the order', '+trust deficit', ['northshire/f1', 'northshire/f2']],
  ])('%s: %s', async (_, query, refs) => {
    expect((await found(query)).sort()).toEqual([...refs].sort());
  });

  it('tells of a value that no fact has, and of what it cannot read', async () => {
    expect(await notes('model:banana')).toContain('No fact has ‘banana’ in its model.');
    expect(await notes('banana:model')).toContain('There is no field ‘banana’.');
    expect(await found('banana:deficit', true)).toHaveLength(2);
  });

  it('survives whatever is typed', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('__proto__', 'constructor:x', 'text:__proto__', '\uD800', '\\'),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (typed, plain) => {
        const { matches } = await search.find(readQuery(typed), plain);
        return matches.size <= 4;
      }),
    );
  });
});
