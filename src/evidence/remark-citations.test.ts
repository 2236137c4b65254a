import { afterEach, describe, expect, it, vi } from 'vitest';
import { printMarkdown } from './markdown.fixture.ts';
import { numberReferences, textCitations } from './references.ts';
import { remarkCitations } from './remark-citations.ts';

const print = (markdown: string, known = ['a', 'b', 'c']): Promise<string> =>
  printMarkdown(markdown, { remarkPlugins: [[remarkCitations, { isSource: (key: string) => known.includes(key) }]] });

describe('remarkCitations', () => {
  it('prints a citation as a numbered link with a place of its own, against the word', async () => {
    expect(await print('It did [@a].')).toBe(
      '<p>It did<span class="citations"><a href="#ref-a" id="cite-a-1" class="citation" aria-label="Reference 1">1</a></span>.</p>',
    );
  });

  it('keeps several in one bracket together and prints where in the source', async () => {
    const html = await print('It did [@b; @a, p. 4].');
    expect(html).toContain(
      '<a href="#ref-b" id="cite-b-1" class="citation" aria-label="Reference 1">1</a><a href="#ref-a" id="cite-a-1" class="citation" aria-label="Reference 2, p. 4">2, p. 4</a></span>.',
    );
  });

  it('numbers by first citation, repeats the number, and gives each time another place', async () => {
    const html = await print('One [@b].\n\n- Two [@a]\n- Three [@b]\n\n| Four [@c] |\n| --- |\n| Five [@a] |');
    const links = [...html.matchAll(/id="(cite-[^"]*)"[^>]*>([^<]*)</g)].map(
      ([, id, number]) => `${id ?? ''} ${number ?? ''}`,
    );
    expect(links).toEqual(['cite-b-1 1', 'cite-a-1 2', 'cite-b-2 1', 'cite-c-1 3', 'cite-a-2 2']);
  });

  it('agrees with the reference list of the page on every number and place', async () => {
    const story = 'Zero [@c, p. 1;\n@b]. One [@b].\n\n> Two [@a] *and [@c]* **[@b]**.\n\n## Three [@a]\n';
    const html = await print(story);
    const references = numberReferences(textCitations(story));
    for (const { key, number, citedAt } of references.values()) {
      for (const { id } of citedAt)
        expect(html).toMatch(new RegExp(`href="#ref-${key}" id="${id}" class="citation"[^>]*>${String(number)}[,<]`));
    }
    expect(html.match(/id="cite-/g)).toHaveLength(
      [...references.values()].reduce((sum, { citedAt }) => sum + citedAt.length, 0),
    );
  });

  it('leaves other brackets, code and links alone', async () => {
    const html = await print('An [aside], `[@a]` and [a link](https://example.org/).');
    expect(html).not.toContain('citation');
    expect(html).toContain('<code>[@a]</code>');
  });
});

describe('remarkCitations, where it stops the build', () => {
  // Astro's processor prints the error as well as throwing it.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => vi.clearAllMocks());

  it('stops at a key without a source and says where', async () => {
    await expect(print('One [@a].\n\nTwo [@d].')).rejects.toMatchObject({
      reason: 'no source "d" in content/sources: add it there or mend the citation',
      line: 3,
      ruleId: 'unknown-source',
      source: 'citations',
    });
  });

  it.each(['It did [@A].', 'It did [@a.', 'It did [@a *b*].'])(
    'stops at %j, which it cannot read',
    async (markdown) => {
      await expect(print(markdown)).rejects.toMatchObject({
        reason: expect.stringContaining('cannot read the citation') as string,
        line: 1,
        ruleId: 'unreadable',
      });
    },
  );
});
