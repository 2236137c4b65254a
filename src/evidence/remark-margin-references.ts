import type { Link, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Remark plugin: puts a short form of each reference of a paragraph beside it, for wide screens.
 * It repeats what the numbered link leads to, so it is hidden from screen readers, search and print.
 * Runs after the citations plugin, whose links it reads.
 */
export function remarkMarginReferences(options: { short: (key: string) => string }) {
  return (tree: Root): void => {
    const told = new Set<string>();
    visit(tree, 'paragraph', (paragraph: Paragraph) => {
      const notes: PhrasingContent[] = [];
      visit(paragraph, 'link', (link: Link) => {
        const key = /^#ref-(.+)$/.exec(link.url)?.[1];
        const number = /^\d+/.exec(link.children[0]?.type === 'text' ? link.children[0].value : '')?.[0];
        if (!key || !number || told.has(key)) return;
        told.add(key);
        notes.push(span('margin-reference', [{ type: 'text', value: `${number} ${options.short(key)}` }]));
      });
      if (notes.length > 0)
        paragraph.children.unshift(span('margin-references', notes, { ariaHidden: 'true', dataPagefindIgnore: '' }));
      return SKIP;
    });
  };
}

const span = (name: string, children: PhrasingContent[], properties: Record<string, string> = {}): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { className: [name], ...properties } },
  children,
});
