import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Rehype plugin: makes Markdown tables accessible and free of inline styles. Head cells get `scope="col"`,
 * alignment becomes a class, and the table stands in a box that scrolls by itself, can be focused and is
 * named after the heading above it.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let heading = '';
    let underIt = 0;
    visit(tree, 'element', (node: Element, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) {
        heading = wordsOf(node);
        underIt = 0;
      }
      if (node.tagName === 'th' || node.tagName === 'td') {
        const { align, style, ...rest } = node.properties;
        const side =
          typeof align === 'string' ? align : /text-align:\s*(\w+)/.exec(typeof style === 'string' ? style : '')?.[1];
        node.properties = {
          ...rest,
          ...(side ? { className: [`align-${side}`] } : {}),
          ...(node.tagName === 'th' ? { scope: 'col' } : {}),
        };
      }
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      if (parent.type === 'element' && [parent.properties.className].flat().includes('table-scroll')) return;
      underIt += 1;
      const name = [heading || 'Table', underIt > 1 ? `table ${underIt}` : undefined].filter(Boolean).join(', ');
      parent.children[index] = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: name },
        children: [node],
      };
    });
  };
}

/** The words of a heading, references left out. */
function wordsOf(node: Element): string {
  let words = '';
  visit(node, 'text', ({ value }) => {
    words += value;
  });
  return words.trim();
}
