import { describe, expect, it } from 'vitest';
import type { Term } from '../schema/term.ts';
import { printMarkdown } from './markdown.fixture.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkGlossary } from './remark-glossary.ts';

const aTerm = (term: string, different: Partial<Term> = {}): Term => ({
  id: term.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  term,
  aliases: [],
  meaning: `What ${term} means.`,
  seeAlso: [],
  ownWords: true,
  explainInPlace: true,
  ...different,
});

const print = (markdown: string, ...terms: Term[]): Promise<string> =>
  printMarkdown(markdown, {
    remarkPlugins: [
      [remarkCitations, { isSource: () => true }],
      [remarkGlossary, { terms: () => terms }],
    ],
  });
/** The words that were explained. */
const explained = async (markdown: string, ...terms: Term[]): Promise<string[]> =>
  [...(await print(markdown, ...terms)).matchAll(/<a [^>]*class="term"[^>]*>([^<]*)<\/a>/g)].map(
    ([, word = '']) => word,
  );

describe('remarkGlossary', () => {
  it('links the first use to the glossary, with the meaning beside it', async () => {
    expect(await print('A trust ran it. The trust ended.', aTerm('Trust'))).toBe(
      '<p>A <a href="/glossary/#trust" class="term" aria-describedby="meaning-trust">trust</a><span id="meaning-trust" class="term-meaning" popover="auto" data-pagefind-ignore="">What Trust means.</span> ran it. The trust ended.</p>',
    );
  });

  it('explains each term once over the whole page, under whichever of its names comes first', async () => {
    expect(
      await explained(
        'The DfE wrote.\n\nThe Department for Education answered the DfE.',
        aTerm('Department for Education', { aliases: ['DfE'] }),
      ),
    ).toEqual(['DfE']);
  });

  it.each<[string, string, string[]]>([
    ['case does not matter to words', 'TRUST', ['TRUST']],
    ['nor a capital at the start', 'Trust law', ['Trust']],
    ['a part of a word is no use of it', 'Trusted trustees, anti-trust, trust-owned', []],
    ['punctuation ends a word', '(trust), ‘trust’', ['trust']],
  ])('%s', async (_, markdown, words) => {
    expect(await explained(markdown, aTerm('Trust'))).toEqual(words);
  });

  it('wants initials as they are written', async () => {
    const term = aTerm('Safe harbour', { aliases: ['SAFE'] });
    expect(await explained('They are safe.', term)).toEqual([]);
    expect(await explained('They are SAFE.', term)).toEqual(['SAFE']);
  });

  it('takes the longest name where names overlap', async () => {
    expect(
      await explained('A commissioner team, and a commissioner.', aTerm('Commissioner'), aTerm('Commissioner team')),
    ).toEqual(['commissioner team', 'commissioner']);
  });

  it('reads names with signs that mean something to a pattern', async () => {
    expect(await explained('Section 75 (NHS) and C++?', aTerm('Section 75 (NHS)'), aTerm('C++'))).toEqual([
      'Section 75 (NHS)',
      'C++',
    ]);
  });

  it('knows a term with an apostrophe, which both the content and the text typeset', async () => {
    expect(await explained("A children's home.", aTerm('Children’s home'))).toEqual(['children’s home']);
  });

  it('leaves headings, links, code, citations and terms not for explaining alone', async () => {
    expect(
      await explained('## Trust\n\n[trust](https://example.org/) `trust` [@trust, trust deed]', aTerm('Trust')),
    ).toEqual([]);
    expect(await explained('A trust.', aTerm('Trust', { explainInPlace: false }))).toEqual([]);
    expect(await explained('A trust.')).toEqual([]);
  });

  it('does not explain a term inside the meaning of another, nor print its citations', async () => {
    const html = await print(
      'A trust.',
      aTerm('Trust', { meaning: 'A company [@a; @b, p. 4] of its own.' }),
      aTerm('Company'),
    );
    expect(html).toContain('>A company of its own.<');
    expect(html.match(/class="term"/g)).toHaveLength(1);
  });
});
