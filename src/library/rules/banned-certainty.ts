import { citedKeys } from '../../evidence/citations.ts';
import type { SourceKind } from '../../schema/source.ts';
import type { Content } from '../read-content.ts';
import { walk } from '../walk.ts';
import { blocksInBody, everyPiece, place, type PlacedText, type Rule } from './rule.ts';

const CERTAIN =
  /\b(?:proves|proven|proof that|undoubtedly|clearly shows?|was caused by|were caused by|caused (?:the|a|an) (?:fall|rise|improvement|decline|failure|inadequate|good|outstanding))\b/i;

/** Only a study can show that one thing made another happen. */
const STUDIES: ReadonlySet<SourceKind> = new Set(['evaluation', 'academic']);

/** Words that claim proof or cause where no study stands behind them. What came after did not come because of it. */
export const bannedCertainty: Rule = {
  id: 'banned-certainty',
  check(content) {
    const isStudy = studies(content);
    return everyPiece(content).flatMap((piece) => {
      const texts: (PlacedText & { sources: readonly string[] })[] = blocksInBody(piece).map((block) => ({
        ...block,
        sources: keysOf(block.text),
      }));
      walk(piece.value, (value, path) => {
        if (typeof value !== 'object' || value === null) return;
        const sources = 'sources' in value && Array.isArray(value.sources) ? (value.sources as string[]) : [];
        for (const [key, text] of Object.entries(value))
          if (typeof text === 'string' && key !== 'title' && CERTAIN.test(text))
            texts.push({ text, where: place(piece, [...path, key]), sources: [...sources, ...keysOf(text)] });
      });
      return texts
        .filter(({ text, sources }) => CERTAIN.test(text) && !sources.some(isStudy))
        .map(({ text, where }) => ({
          rule: 'banned-certainty',
          ...where,
          found: `"${CERTAIN.exec(text)?.[0] ?? ''}" without a study behind it`,
          allowed: 'what the source says happened, and who says why',
          mend: 'say who claims it, or cite an evaluation that shows it',
        }));
    });
  },
};

const studies = ({ sources }: Content): ((key: string) => boolean) => {
  const keys = new Set(sources.filter(({ value }) => STUDIES.has(value.kind)).map(({ value }) => value.id));
  return (key) => keys.has(key);
};

/** Unreadable citations are another rule's matter. */
function keysOf(text: string): string[] {
  try {
    return text.includes('[@') ? citedKeys(text) : [];
  } catch {
    return [];
  }
}
