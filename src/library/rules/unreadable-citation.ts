import { citedKeys } from '../../evidence/citations.ts';
import type { Problem } from '../problems.ts';
import { walk } from '../walk.ts';
import { bracketsInBody, everyPiece, place, type PlacedText, type Rule } from './rule.ts';

/** A bracket that begins like a citation and cannot be read as one. */
export const unreadableCitation: Rule = {
  id: 'unreadable-citation',
  check(content) {
    return everyPiece(content).flatMap((piece) => {
      const problems: Problem[] = [];
      const tell = (text: string, where: () => PlacedText['where']): void => {
        try {
          citedKeys(text);
        } catch {
          problems.push({
            rule: 'unreadable-citation',
            ...where(),
            found: /\[@.*?(?:\]|$)/m.exec(text)?.[0] ?? text,
            allowed: '[@source-id], [@a; @b] or [@a, p. 4]',
            mend: 'write the citation in one of these forms',
          });
        }
      };
      walk(piece.value, (value, path) => {
        if (typeof value === 'string') tell(value, () => place(piece, path));
      });
      bracketsInBody(piece).forEach(({ text, where }) => tell(text, () => where));
      return problems;
    });
  },
};
