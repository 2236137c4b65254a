import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { href } from '../href.ts';

/**
 * Remark plugin: sends links of the text to pages of this site, written `/models/joint-company/`, through
 * {@link href}, so that editors write plain addresses and another base path works all the same.
 */
export function remarkInternalLinks(options: { base?: string } = {}) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node && isPath(node.url)) node.url = href(node.url, options.base);
    });
  };
}

const isPath = (url: string): url is `/${string}` => url.startsWith('/') && !url.startsWith('//');
