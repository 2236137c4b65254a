import { expect, it } from 'vitest';
import { unified } from '@astrojs/markdown-remark';
import { remarkInternalLinks } from './remark-internal-links.ts';

async function print(markdown: string): Promise<string> {
  const processor = unified({ remarkPlugins: [[remarkInternalLinks, { base: '/portal/' }]] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(markdown)).code;
}

it('puts the base path before links to pages of the site, and before no others', async () => {
  expect(await print('[a](/models/in-house/) [b](#law) [c](https://example.org/x) [d](//example.org)')).toBe(
    '<p><a href="/portal/models/in-house/">a</a> <a href="#law">b</a> <a href="https://example.org/x">c</a> <a href="//example.org">d</a></p>',
  );
});
