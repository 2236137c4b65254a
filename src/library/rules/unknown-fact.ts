import { nearest, type Problem } from '../problems.ts';
import type { CaseEntry, Located } from '../read-content.ts';
import { walk } from '../walk.ts';
import { everyPiece, place, type Rule } from './rule.ts';

/** A fact that is pointed to and does not exist, or was withdrawn. */
export const unknownFact: Rule = {
  id: 'unknown-fact',
  check(content) {
    const live = new Set(content.cases.flatMap((entry) => entry.facts.filter(({ value }) => !('withdrawn' in value)).map(({ value }) => `${entry.id}/${value.id}`)));
    return everyPiece(content).flatMap((piece) => {
      const problems: Problem[] = [];
      walk(piece.value, (value, path) => {
        if (typeof value !== 'string' || !(path.at(-2) === 'facts' || path.at(-1) === 'replacedBy')) return;
        const ref = absoluteRef(value, ownerOf(piece, content.cases));
        if (live.has(ref)) return;
        problems.push({ rule: 'unknown-fact', ...place(piece, path), found: `the fact "${value}"`, allowed: `a fact that stands, such as ${nearest(ref, live).join(', ')}`, mend: 'point to a fact that exists' });
      });
      return problems;
    });
  },
};

/** `f12` of the case doncaster is `doncaster/f12`; a reference that names its case is kept. */
export const absoluteRef = (ref: string, caseId: string): string => (ref.includes('/') ? ref : `${caseId}/${ref}`);

/** The case a piece belongs to, whose facts it may name shortly; empty for anything else. */
function ownerOf(piece: Located<unknown>, cases: readonly CaseEntry[]): string {
  return cases.find((entry) => entry === piece || entry.facts.some((fact) => fact === piece))?.id ?? '';
}
