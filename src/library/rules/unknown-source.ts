import { citedKeys } from '../../evidence/citations.ts';
import { nearest, type Problem } from '../problems.ts';
import type { Content, Located } from '../read-content.ts';
import { walk } from '../walk.ts';
import { bracketsInBody, everyPiece, place, type Rule } from './rule.ts';

/** A citation, in a list of sources or in running text, of a document that the bibliography does not have. */
export const unknownSource: Rule = {
  id: 'unknown-source',
  check(content) {
    const known = new Set(content.sources.map(({ value }) => value.id));
    return everyPiece(content).flatMap((piece) =>
      citationsIn(piece)
        .filter(({ key }) => !known.has(key))
        .map(({ key, where }) => problem(key, where, known)),
    );
  },
};

/** A key cited by a piece of content and where. */
interface FoundCitation {
  key: string;
  where: Pick<Problem, 'file' | 'line' | 'field'>;
}

/** Every citation in a piece: lists named `sources`, `[@key]` in its fields, `[@key]` in its body. */
export function citationsIn(piece: Located<unknown>): FoundCitation[] {
  const found: FoundCitation[] = [];
  walk(piece.value, (value, path) => {
    if (typeof value !== 'string') return;
    const keys = path.at(-2) === 'sources' || path.at(-1) === 'derivedFrom' ? [value] : keysOf(value);
    found.push(...keys.map((key) => ({ key, where: place(piece, path) })));
  });
  for (const { text, where } of bracketsInBody(piece)) found.push(...keysOf(text).map((key) => ({ key, where })));
  return found;
}

/** Unreadable citations are another rule's matter. */
function keysOf(text: string): string[] {
  if (!text.includes('[@')) return [];
  try {
    return citedKeys(text);
  } catch {
    return [];
  }
}

function problem(key: string, where: FoundCitation['where'], known: ReadonlySet<string>): Problem {
  const close = nearest(key, known);
  return {
    rule: 'unknown-source',
    ...where,
    found: `the source "${key}"`,
    allowed: `a key of content/sources, such as ${close.join(', ')}`,
    mend: `did you mean "${close[0] ?? ''}"? Otherwise add the source to content/sources`,
  };
}

/** The keys that some page cites, for the rule on uncited sources and for the bibliography. */
export const everyCitation = (content: Content): FoundCitation[] => everyPiece(content).flatMap(citationsIn);
