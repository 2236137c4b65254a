import type { Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseProse, type Citation } from './citations.ts';
import { citationId, referenceId } from './references.ts';

/**
 * Remark plugin: turns `[@source-id]` in a story into numbered links to the reference list.
 * Numbers follow the order of first citation, so that they agree with `numberReferences`
 * as long as nothing but what the front matter lists is cited before the text. `isSource` says whether a key
 * is in the bibliography; an unknown key stops the build with its place. `citedBefore` gives the keys that the
 * page cites above the text, in order, from its front matter.
 */
export function remarkCitations(options: {
  isSource: (key: string) => boolean;
  citedBefore?: (frontmatter: Record<string, unknown>) => readonly string[];
}) {
  return (tree: Root, file: VFile): void => {
    const before = options.citedBefore?.(file.data.astro?.frontmatter ?? {}) ?? [];
    const numbers = new Map([...new Set(before)].map((key, index) => [key, index + 1]));
    const times = new Map<string, number>();

    const link = ({ key, locator }: Citation, node: Text): Link => {
      if (!options.isSource(key)) {
        file.fail(
          `no source "${key}" in content/sources: add it there or mend the citation`,
          node.position,
          'citations:unknown-source',
        );
      }
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      const nth = (times.get(key) ?? 0) + 1;
      times.set(key, nth);
      return {
        type: 'link',
        url: `#${referenceId(key)}`,
        data: {
          hProperties: {
            id: citationId(key, nth),
            className: ['citation'],
            ariaLabel: `Reference ${number}${locator ? `, ${locator}` : ''}`,
          },
        },
        children: [{ type: 'text', value: locator ? `${number}, ${locator}` : String(number) }],
      };
    };

    visit(tree, 'text', (node, index, parent: Parent | undefined) => {
      if (!parent || index === undefined || !node.value.includes('[@')) return;
      const tokens = readProse(node, file);
      const replacement = tokens.flatMap((token): PhrasingContent[] =>
        token.kind === 'words'
          ? [{ type: 'text', value: token.text }]
          : [
              {
                type: 'emphasis',
                data: { hName: 'span', hProperties: { className: ['citations'] } },
                children: token.citations.map((citation) => link(citation, node)),
              },
            ],
      );
      parent.children.splice(index, 1, ...replacement);
      return [SKIP, index + replacement.length];
    });
  };
}

function readProse(node: Text, file: VFile) {
  try {
    return parseProse(node.value);
  } catch (error) {
    return file.fail(error instanceof Error ? error.message : String(error), node.position, 'citations:unreadable');
  }
}
