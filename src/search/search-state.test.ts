import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressNotes, countMessage, spellingNotes } from './messages.ts';
import { LONGEST_QUERY, readQuery } from '../site/search-words/read-query.ts';
import { addressOf, readState } from './search-state.ts';

const OPTIONS = new Map([
  ['kind', new Set(['model', 'guidance'])],
  ['status', new Set(['ended'])],
]);
const read = (address: string): ReturnType<typeof readState> => readState(new URLSearchParams(address), OPTIONS);

describe('readState', () => {
  it('reads the words, the filters, the order and how many are shown', () => {
    const { state, ignored } = read('q=break+clause&kind=model&kind=guidance&status=ended&sort=checked&show=40');
    expect(state).toEqual({
      query: 'break clause',
      choices: new Map([
        ['kind', ['model', 'guidance']],
        ['status', ['ended']],
      ]),
      sort: 'checked',
      shown: 40,
    });
    expect(ignored).toEqual([]);
  });

  it.each([
    ['kind=nonsense', ['kind=nonsense']],
    ['sort=best&show=-1&show=1e9', ['sort=best', 'show=-1', 'show=1e9']],
    ['__proto__=x&constructor=y&sort=toString', ['__proto__=x', 'constructor=y', 'sort=toString']],
    ['&&=&kind=', ['kind']],
  ])('leaves out and tells what it does not know: %s', (address, ignored) => {
    expect(read(address)).toEqual({
      state: { query: '', choices: new Map(), sort: 'relevance', shown: 20 },
      ignored,
    });
  });

  it('reads back every state that it wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.subarray(['model', 'guidance'], { minLength: 1 }),
        fc.constantFrom('relevance', 'checked', 'started', 'started-first'),
        fc.integer({ min: 1, max: 400 }),
        (typed, kinds, sort, shown) => {
          const state = { query: readQuery(typed), choices: new Map([['kind', kinds]]), sort, shown };
          expect(read(addressOf(state))).toEqual({ state, ignored: [] });
        },
      ),
    );
  });
});

describe('readQuery', () => {
  it('takes out what cannot be seen and cuts what is too long', () => {
    expect(readQuery('  a\u202e\u0000\n b ')).toBe('a b');
    expect(readQuery('a'.repeat(500))).toHaveLength(LONGEST_QUERY);
  });
});

describe('messages', () => {
  it('say how many there are', () => {
    expect(countMessage(1, 'tupe', false)).toBe('1 page for ‘tupe’');
    expect(countMessage(0, 'tupe', true)).toBe('No page for ‘tupe’ with these filters.');
    expect(countMessage(3, '', true)).toBe('3 pages');
  });

  it('say what was changed and what was left out', () => {
    const notes = spellingNotes('nortshire zzz', {
      words: ['northshire'],
      changes: [
        { from: 'nortshire', to: 'northshire' },
        { from: 'zzz', to: undefined },
      ],
    });
    expect(notes).toEqual([
      'No page has ‘nortshire’. These are results for ‘northshire’.',
      'No page has ‘zzz’, so it was left out.',
    ]);
    expect(spellingNotes('😀', { words: [], changes: [] })).toEqual([
      'There is no letter or figure in it to look for.',
    ]);
  });

  it('say what of an address was not used', () => {
    expect(addressNotes('x'.repeat(300), ['kind=nonsense'])).toEqual([
      'Only the first 200 characters were looked for.',
      'Search does not know ‘kind=nonsense’: left out.',
    ]);
    expect(addressNotes('x', [])).toEqual([]);
  });
});
