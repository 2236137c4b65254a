import { describe, expect, it } from 'vitest';
import { printMarkdown } from './markdown.fixture.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkMarginReferences } from './remark-margin-references.ts';

const print = (markdown: string): Promise<string> =>
  printMarkdown(markdown, {
    remarkPlugins: [
      [remarkCitations, { isSource: () => true }],
      [remarkMarginReferences, { short: (key: string) => `Short ${key}` }],
    ],
  });
/** The notes of each box, in order. */
const notes = (html: string): string[][] =>
  [
    ...html.matchAll(
      /<span class="margin-references"[^>]*>((?:<span class="margin-reference">[^<]*<\/span>)*)<\/span>/g,
    ),
  ].map(([, box = '']) => [...box.matchAll(/>([^<]+)</g)].map(([, note = '']) => note));

describe('remarkMarginReferences', () => {
  it('puts a short form at the head of the paragraph, hidden from screen readers and search', async () => {
    expect(await print('It did [@a].')).toMatch(
      /^<p><span class="margin-references" aria-hidden="true" data-pagefind-ignore=""><span class="margin-reference">1 Short a<\/span><\/span>It did<span class="citations">/,
    );
  });

  it('tells each source once, in the paragraph that first cites it, by its number', async () => {
    expect(notes(await print('One [@b; @a, p. 4] and *[@c]*.\n\nTwo [@a] [@d].\n\nThree [@b].'))).toEqual([
      ['1 Short b', '2 Short a', '3 Short c'],
      ['4 Short d'],
    ]);
  });

  it('adds nothing where nothing is cited', async () => {
    expect(await print('See [there](#ref) and [3](#ref-) and [section](#ref-a).')).not.toContain('margin-reference');
  });
});
