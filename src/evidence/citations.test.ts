import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedKeys, parseProse, type ProseToken } from './citations.ts';

describe('parseProse', () => {
  const cases: [string, ProseToken[]][] = [
    ['', []],
    ['No citation.', [{ kind: 'words', text: 'No citation.' }]],
    [
      'It did [@a].',
      [
        { kind: 'words', text: 'It did' },
        { kind: 'citations', citations: [{ key: 'a' }] },
        { kind: 'words', text: '.' },
      ],
    ],
    ['[@a]', [{ kind: 'citations', citations: [{ key: 'a' }] }]],
    [
      'It[@a; @b-2015-11]',
      [
        { kind: 'words', text: 'It' },
        { kind: 'citations', citations: [{ key: 'a' }, { key: 'b-2015-11' }] },
      ],
    ],
    ['[@a, p. 4]', [{ kind: 'citations', citations: [{ key: 'a', locator: 'p. 4' }] }]],
    [
      '[@a, para 3, table 2; @b]',
      [{ kind: 'citations', citations: [{ key: 'a', locator: 'para 3, table 2' }, { key: 'b' }] }],
    ],
    ['[@a;\n@b]', [{ kind: 'citations', citations: [{ key: 'a' }, { key: 'b' }] }]],
    [
      '[@a] [@b]',
      [
        { kind: 'citations', citations: [{ key: 'a' }] },
        { kind: 'citations', citations: [{ key: 'b' }] },
      ],
    ],
    ['Write to a@b.example [sic] or @them.', [{ kind: 'words', text: 'Write to a@b.example [sic] or @them.' }]],
  ];
  it.each(cases)('%j', (text, tokens) => {
    expect(parseProse(text)).toEqual(tokens);
  });

  // A bracket that is never closed was once printed as it stood, unseen by every check.
  it.each([
    '[@Big-Letters]',
    '[@a b]',
    '[@a;]',
    '[@a; b]',
    '[@a,]',
    '[@]',
    'It did [@a and so on.',
    '[@a [sic]]',
    'Right [@a], wrong [@b.',
    '[@a--b]',
  ])('cannot read %j and says how to write it', (text) => {
    expect(() => parseProse(text)).toThrow(
      /cannot read the citation "\[@.*write \[@source-id\], \[@a; @b\] or \[@a, p\. 4\]/s,
    );
  });

  const key = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,3}$/);
  const locator = fc.constantFrom('p. 4', 'paras 3 to 5', 'table 2');
  const citation = fc.oneof(fc.record({ key }), fc.record({ key, locator }));
  const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,.;@]{0,20}[a-z.]$/);
  const written = (tokens: ProseToken[]): string =>
    tokens
      .map((token) =>
        token.kind === 'words'
          ? token.text
          : `[${token.citations.map((item) => `@${item.key}${item.locator === undefined ? '' : `, ${item.locator}`}`).join('; ')}]`,
      )
      .join('');

  it('reads back what was written, in any order of words and citations', () => {
    const pair = fc.tuple(words, fc.array(citation, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
        const tokens = pairs.flatMap(([text, citations]): ProseToken[] => [
          { kind: 'words', text },
          { kind: 'citations', citations },
        ]);
        expect(parseProse(written(tokens))).toEqual(tokens);
        expect(citedKeys(written(tokens))).toEqual(pairs.flatMap(([, citations]) => citations.map((item) => item.key)));
      }),
    );
  });
});

describe('citedKeys', () => {
  it('gives keys in order, repeats included', () => {
    expect(citedKeys('One [@b; @a]. Two [@b, p. 2].')).toEqual(['b', 'a', 'b']);
  });
});
