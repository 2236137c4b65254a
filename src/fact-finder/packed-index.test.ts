import fc from 'fast-check';
import lunr, { type Index } from 'lunr';
import { describe, expect, it } from 'vitest';
import { packIndex, unpackIndex } from './packed-index.ts';

const BOOSTS = { text: 1, place: 2 };
type Document = Record<keyof typeof BOOSTS, string[]>;

/** The same index as Lunr itself builds it. */
const builtByLunr = (documents: readonly Document[]): Index =>
  lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('at');
    this.field('text', { boost: BOOSTS.text });
    this.field('place', { boost: BOOSTS.place });
    documents.forEach(({ text, place }, at) =>
      this.add({ at: String(at), text: [...new Set(text)], place: [...new Set(place)] }),
    );
  });

const word = fc.constantFrom('deficit', 'trust', 'staff', 'loan', 'section-75-nhs', '2019');
const words = fc.array(word, { minLength: 1, maxLength: 6 });
const documents = fc.array(fc.record({ text: words, place: words }), { minLength: 1, maxLength: 12 });

describe('a packed index', () => {
  it('answers as the index that Lunr builds, with the same scores', () => {
    fc.assert(
      fc.property(documents, fc.array(word, { minLength: 1, maxLength: 3 }), (docs, asked) => {
        const ours = lunr.Index.load(unpackIndex(packIndex(docs, BOOSTS)));
        const ask = (index: Index): [string, number][] =>
          index
            .query((query) => asked.forEach((one) => query.term(one, { usePipeline: false })))
            .map(({ ref, score }): [string, number] => [ref, Math.round(score * 100) / 100])
            .sort(([a], [b]) => Number(a) - Number(b));
        expect(ask(ours)).toEqual(ask(builtByLunr(docs)));
      }),
    );
  });

  it('finds words by their beginning and with wrong letters, and holds an empty field', () => {
    const packed = packIndex(
      [
        { text: ['deficit'], place: [] },
        { text: ['trust'], place: [] },
      ],
      BOOSTS,
    );
    const index = lunr.Index.load(unpackIndex(packed));
    const refs = (term: string, fuzzy = {}): string[] =>
      index.query((query) => query.term(term, { usePipeline: false, ...fuzzy })).map(({ ref }) => ref);
    expect(refs('def*')).toEqual(['0']);
    expect(refs('trost', { editDistance: 1 })).toEqual(['1']);
    expect(packIndex([], BOOSTS).count).toBe(0);
  });
});
