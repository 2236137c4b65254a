import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationId, numberReferences, referenceId, textCitations, type CitedAt } from './references.ts';

const cite = (key: string, id: string): CitedAt => ({ key, at: { id, label: `place ${id}` } });

describe('numberReferences', () => {
  it('numbers by first citation and keeps every place once', () => {
    const references = numberReferences([
      cite('b', 'x'),
      cite('a', 'x'),
      cite('b', 'y'),
      cite('b', 'y'),
      cite('a', 'z'),
    ]);
    expect(
      [...references.values()].map(({ key, number, citedAt }) => [key, number, citedAt.map(({ id }) => id)]),
    ).toEqual([
      ['b', 1, ['x', 'y']],
      ['a', 2, ['x', 'z']],
    ]);
  });

  it('numbers from 1 without a gap, one number a source, whatever is cited', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', 'z'))), (cited) => {
        const references = [...numberReferences(cited.map(([key, id]) => cite(key, id))).values()];
        expect(references.map(({ number }) => number)).toEqual(references.map((_, index) => index + 1));
        expect(new Set(references.map(({ key }) => key))).toEqual(new Set(cited.map(([key]) => key)));
        for (const { key, citedAt } of references)
          expect(new Set(citedAt.map(({ id }) => id))).toEqual(
            new Set(cited.filter(([other]) => other === key).map(([, id]) => id)),
          );
      }),
    );
  });
});

describe('textCitations', () => {
  it('gives each citation of a source its own place and name', () => {
    expect(textCitations('One [@a; @b]. Two [@a].')).toEqual([
      { key: 'a', at: { id: 'cite-a-1', label: 'the text' } },
      { key: 'b', at: { id: 'cite-b-1', label: 'the text' } },
      { key: 'a', at: { id: 'cite-a-2', label: 'the text (2)' } },
    ]);
  });
});

describe('fragments', () => {
  it('are made of the key', () => {
    expect(referenceId('ofsted-2018')).toBe('ref-ofsted-2018');
    expect(citationId('ofsted-2018', 2)).toBe('cite-ofsted-2018-2');
  });
});
