import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { href } from '../href.ts';
import type { Term } from '../schema/term.ts';

/** Words inside these are left alone: links cannot nest, and headings feed the list of contents. */
const LEFT_ALONE = new Set(['link', 'heading', 'linkReference']);

/**
 * Remark plugin: at the first use of a glossary term on a page, makes the word a link to the glossary
 * with the meaning beside it, which a small script opens in place. Without script the link is followed.
 */
export function remarkGlossary(options: { terms: () => Iterable<Term> }) {
  return (tree: Root): void => {
    const explained = [...options.terms()].filter(({ explainInPlace }) => explainInPlace);
    const termOf = new Map(
      explained.flatMap((term) => [term.term, ...term.aliases].map((name) => [keyOf(name), term] as const)),
    );
    const pattern = patternOf(explained);
    if (!pattern) return;
    const used = new Set<string>();

    visitParents(tree, 'text', (node: Text, ancestors: Parent[]) => {
      const parent = ancestors.at(-1);
      if (
        !parent ||
        ancestors.some(({ type, data }) => LEFT_ALONE.has(type) || (data as { hName?: string } | undefined)?.hName)
      )
        return;
      const pieces: PhrasingContent[] = [];
      let from = 0;
      for (const match of node.value.matchAll(pattern)) {
        const term = termOf.get(match[0]) ?? termOf.get(match[0].toLowerCase());
        if (!term || used.has(term.id)) continue;
        used.add(term.id);
        pieces.push({ type: 'text', value: node.value.slice(from, match.index) }, ...explain(match[0], term));
        from = match.index + match[0].length;
      }
      if (pieces.length === 0) return;
      pieces.push({ type: 'text', value: node.value.slice(from) });
      const index = parent.children.indexOf(node);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** Initials must stand as written; other names match without regard to case. */
const keyOf = (name: string): string => (isInitials(name) ? name : name.toLowerCase());
const isInitials = (name: string): boolean => /^[A-Z0-9]{2,}s?$/.test(name);

function patternOf(terms: readonly Term[]): RegExp | undefined {
  const names = terms.flatMap(({ term, aliases }) => [term, ...aliases]).sort((a, b) => b.length - a.length);
  if (names.length === 0) return undefined;
  const words = names.map((name) => (isInitials(name) ? escape(name) : Array.from(name, anyCase).join('')));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyCase = (letter: string): string =>
  letter.toLowerCase() === letter.toUpperCase() ? escape(letter) : `[${letter.toLowerCase()}${letter.toUpperCase()}]`;

function explain(words: string, term: Term): PhrasingContent[] {
  const id = `meaning-${term.id}`;
  return [
    {
      type: 'link',
      url: href(`/glossary/#${term.id}`),
      data: { hProperties: { className: ['term'], ariaDescribedBy: [id] } },
      children: [{ type: 'text', value: words }],
    },
    {
      type: 'emphasis',
      data: {
        hName: 'span',
        hProperties: { id, className: ['term-meaning'], popover: 'auto', dataPagefindIgnore: '' },
      },
      children: [{ type: 'text', value: plain(term.meaning) }],
    },
  ];
}

/** Without the citations, which the glossary itself shows. */
const plain = (meaning: string): string => meaning.replace(/\s*\[@[^\]]*\]/g, '');
