import { citedKeys } from '../../evidence/citations.ts';
import type { Problem } from '../problems.ts';
import { walk } from '../walk.ts';
import { everyPiece, place, type Rule } from './rule.ts';

/** A bracket that begins like a citation and cannot be read as one. */
export const unreadableCitation: Rule = {
  id: 'unreadable-citation',
  check(content) {
    return everyPiece(content).flatMap((piece) => {
      const problems: Problem[] = [];
      const tell = (text: string, where: Pick<Problem, 'file' | 'line' | 'field'>): void => {
        try {
          citedKeys(text);
        } catch {
          problems.push({ rule: 'unreadable-citation', ...where, found: /\[@[^\]]*\]/.exec(text)?.[0] ?? text, allowed: '[@source-id], [@a; @b] or [@a, p. 4]', mend: 'write the citation in one of these forms' });
        }
      };
      walk(piece.value, (value, path) => {
        if (typeof value === 'string') tell(value, place(piece, path));
      });
      if (piece.at.length === 0) {
        piece.file.body.split('\n').forEach((line, index) => tell(line, { file: piece.file.path, line: piece.file.bodyLine + index, field: 'text' }));
      }
      return problems;
    });
  },
};
