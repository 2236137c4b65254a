import { unified, type UnifiedProcessorOptions } from '@astrojs/markdown-remark';

/** Prints Markdown through Astro's own processor, set as astro.config.mjs sets it, with the plugins under test. */
export async function printMarkdown(
  markdown: string,
  plugins: Pick<UnifiedProcessorOptions, 'remarkPlugins' | 'rehypePlugins'>,
): Promise<string> {
  const processor = unified({
    smartypants: { quotes: true, dashes: false, ellipses: false, backticks: false },
    ...plugins,
  });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(markdown)).code;
}
