import { absoluteRef } from '../../evidence/fact-address.ts';
import { nearest, type Problem } from '../problems.ts';
import type { CaseEntry, Located } from '../read-content.ts';
import { walk } from '../walk.ts';
import { everyPiece, place, type Rule } from './rule.ts';

/** A fact that is pointed to and does not exist, or was withdrawn; the change log may name one that was. */
export const unknownFact: Rule = {
  id: 'unknown-fact',
  check(content) {
    const all = content.cases.flatMap((entry) =>
      entry.facts.map(({ value }) => ({ ref: `${entry.id}/${value.id}`, stands: !('withdrawn' in value) })),
    );
    const live = new Set(all.filter(({ stands }) => stands).map(({ ref }) => ref));
    const ever = new Set(all.map(({ ref }) => ref));
    const changes = new Set<Located<unknown>>(content.changes);
    const owners = ownersOf(content.cases);
    return everyPiece(content).flatMap((piece) => {
      const problems: Problem[] = [];
      const allowed = changes.has(piece) ? ever : live;
      walk(piece.value, (value, path) => {
        if (typeof value !== 'string' || !(path.at(-2) === 'facts' || path.at(-1) === 'replacedBy')) return;
        const ref = absoluteRef(value, owners.get(piece) ?? '');
        if (allowed.has(ref)) return;
        problems.push({
          rule: 'unknown-fact',
          ...place(piece, path),
          found: `the fact "${value}"`,
          allowed: `a fact that stands, such as ${nearest(ref, live).join(', ')}`,
          mend: 'point to a fact that exists',
        });
      });
      return problems;
    });
  },
};

/** The case that each piece belongs to, whose facts it may name shortly. Pieces of no case are not there. */
function ownersOf(cases: readonly CaseEntry[]): ReadonlyMap<Located<unknown>, string> {
  return new Map(
    cases.flatMap((entry) => [entry, ...entry.facts].map((piece: Located<unknown>) => [piece, entry.id] as const)),
  );
}
