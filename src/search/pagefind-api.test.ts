import { describe, expect, it } from 'vitest';
import { pagefindOver, type Engine } from './pagefind-api.ts';

const text = { content: 'One two.', anchors: [], meta: { title: 'One' } };

/** An engine whose results of searches for words have been forgotten by its worker. */
function forgetful(searches: (string | null)[]): Pick<Engine, 'search'> {
  return {
    search: (words) => {
      searches.push(words);
      return Promise.resolve({
        results: [{ id: 'a', score: 1, data: () => Promise.resolve(words === null ? text : null) }],
      });
    },
  };
}

describe('pagefindOver', () => {
  it('gives a page that a search found', async () => {
    const pagefind = pagefindOver({
      search: () => Promise.resolve({ results: [{ id: 'a', score: 2, data: () => Promise.resolve(text) }] }),
    });
    expect(await pagefind.search('one')).toEqual({ results: [{ id: 'a', score: 2 }] });
    expect(await pagefind.page('a')).toBe(text);
  });

  it('asks again for what the worker has forgotten', async () => {
    const searches: (string | null)[] = [];
    const pagefind = pagefindOver(forgetful(searches));
    await pagefind.search('one');
    expect(await pagefind.page('a')).toBe(text);
    expect(searches).toEqual(['one', null]);
  });

  it('gives a page that no search has found yet, and none that is not there', async () => {
    const pagefind = pagefindOver(forgetful([]));
    expect(await pagefind.page('a')).toBe(text);
    await expect(pagefind.page('b')).rejects.toThrow('knows no page b');
  });
});
