import type { Element, RootContent } from 'hast';
import { attribute, builtPages, elements, textOf } from '../../tests/site/built-site.ts';

/** A page as a plain search engine gets it. */
export interface PlainPage {
  path: string;
  title: string;
  html: string;
  /** The words of the part that is searched. */
  text: string;
}

/** Pagefind's attributes that carry more than which part of a page is searched. */
const TUNING = /\sdata-pagefind-(?:meta|filter|sort|weight|index-attrs|default-meta|default-filter)(?:="[^"]*")?/g;

/** The same pages, and the same parts of them, as the site's own search holds, without anything made to help it. */
export function plainPages(): PlainPage[] {
  return builtPages().flatMap(({ path, html, tree }) => {
    const body = elements(tree, (element) => attribute(element, 'dataPagefindBody') !== undefined)[0];
    if (!body) return [];
    const heading = elements(body, ({ tagName }) => tagName === 'h1')[0];
    return [{ path, title: heading ? textOf(heading) : path, html: html.replace(TUNING, ''), text: wordsOf(body) }];
  });
}

/** The text of what is searched: hidden parts and those marked to be left out are not in it. */
function wordsOf(node: Element | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.properties['hidden'] || attribute(node, 'dataPagefindIgnore') !== undefined) return '';
  if (['script', 'style', 'template'].includes(node.tagName)) return '';
  return ` ${node.children.map(wordsOf).join('')} `;
}
