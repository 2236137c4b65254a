import { describe, expect, it } from 'vitest';
import { printMarkdown } from './markdown.fixture.ts';
import { rehypeTables } from './rehype-tables.ts';

const print = (markdown: string): Promise<string> => printMarkdown(markdown, { rehypePlugins: [rehypeTables] });

describe('rehypeTables', () => {
  it('gives a table a box to scroll in, which can be focused and has a name', async () => {
    expect(await print('| A |\n| --- |\n| b |')).toMatch(
      /^<section class="table-scroll" tabindex="0" aria-label="Table"><table>[\s\S]*<\/table><\/section>$/,
    );
  });

  it('names the box after the heading above it, and tells a second table apart', async () => {
    const html = await print(
      '## Costs\n\n| A |\n| --- |\n| b |\n\n| C |\n| --- |\n| d |\n\n## Time\n\n| E |\n| --- |\n| f |',
    );
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Costs',
      'Costs, table 2',
      'Time',
    ]);
  });

  it('says that the head cells head columns', async () => {
    const html = await print('| A | B |\n| --- | --- |\n| c | d |');
    expect(html.match(/<th scope="col">/g)).toHaveLength(2);
    expect(html).not.toContain('<td scope');
  });

  it('turns alignment into a class: the security policy allows no inline style', async () => {
    const html = await print('| A | B | C |\n| :-- | --: | :-: |\n| d | e | f |');
    expect(html).toContain('<th class="align-left" scope="col">A</th>');
    expect(html).toContain('<td class="align-right">e</td>');
    expect(html).toContain('<td class="align-center">f</td>');
    expect(html).not.toMatch(/ (?:align|style)=/);
  });

  it('boxes a table once when it runs twice', async () => {
    const html = await printMarkdown('| A |\n| --- |\n| b |', { rehypePlugins: [rehypeTables, () => rehypeTables()] });
    expect(html.match(/class="table-scroll"/g)).toHaveLength(1);
  });

  it('boxes every table once', async () => {
    const html = await print('| A |\n| --- |\n| b |\n\n> | C |\n> | --- |\n> | d |');
    expect(html.match(/class="table-scroll"/g)).toHaveLength(2);
    expect(html.match(/<table/g)).toHaveLength(2);
  });
});
