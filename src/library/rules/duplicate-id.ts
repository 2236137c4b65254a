import type { Content, Located } from '../read-content.ts';
import type { Rule } from './rule.ts';
import { secondUses, type Named } from './second-uses.ts';

const byId = (pieces: readonly Located<{ id: string }>[]): Named[] =>
  pieces.map((piece) => ({ name: piece.value.id, piece, field: 'id' }));

/** Two sources, facts, terms or councils with one id. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  check: (content: Content) => [
    ...[content.sources, content.terms, content.policyEvents, content.evaluations, content.changes].flatMap((list) =>
      secondUses('duplicate-id', 'id', byId(list)),
    ),
    ...secondUses('duplicate-id', 'id', byId([...content.authorities, ...content.formerAuthorities])),
    ...content.cases.flatMap(({ facts }) => secondUses('duplicate-id', 'id', byId(facts))),
  ],
};
