/** One cited source with an optional locator, as Pandoc writes it: `[@key, p. 4]`. */
export interface Citation {
  key: string;
  locator?: string;
}

/** A stretch of text: plain words, or a group of citations that stood in one pair of brackets. */
export type ProseToken = { kind: 'words'; text: string } | { kind: 'citations'; citations: Citation[] };

const GROUP = /\s*\[(@[^[\]]+)\]/g;
const ITEM = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:,\s*(.+))?$/;

/**
 * Splits text into words and citations: `[@a]`, `[@a; @b]`, `[@a, p. 4]`.
 * The space before a bracket is dropped, since the number stands against the word.
 * Throws when a bracket begins with `@` and cannot be read.
 */
export function parseProse(text: string): ProseToken[] {
  const tokens: ProseToken[] = [];
  let from = 0;
  for (const match of text.matchAll(GROUP)) {
    if (match.index > from) tokens.push({ kind: 'words', text: text.slice(from, match.index) });
    tokens.push({ kind: 'citations', citations: parseGroup(match[1] ?? '') });
    from = match.index + match[0].length;
  }
  if (from < text.length) tokens.push({ kind: 'words', text: text.slice(from) });
  const unread = tokens.flatMap((token) => (token.kind === 'words' ? (/\[@.{0,40}/.exec(token.text) ?? []) : []))[0];
  if (unread !== undefined) throw unreadable(unread);
  return tokens;
}

function parseGroup(group: string): Citation[] {
  return group.split(';').map((item) => {
    const match = ITEM.exec(item.trim());
    if (!match?.[1]) throw unreadable(`[${group}]`);
    return match[2] === undefined ? { key: match[1] } : { key: match[1], locator: match[2] };
  });
}

const unreadable = (citation: string): Error =>
  new Error(`cannot read the citation "${citation}": write [@source-id], [@a; @b] or [@a, p. 4]`);

/** The keys cited in a text, in order, repeats included. Throws as {@link parseProse} does. */
export function citedKeys(text: string): string[] {
  return parseProse(text).flatMap((token) => (token.kind === 'citations' ? token.citations.map(({ key }) => key) : []));
}
