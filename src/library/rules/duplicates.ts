import type { Problem } from '../problems.ts';
import type { Content, Located } from '../read-content.ts';
import { place, type Rule } from './rule.ts';

/** Something that must be there only once, with the field it stands in. */
interface Named {
  name: string;
  piece: Located<unknown>;
  field: string;
}

/** Tells every second use of a name, and where the first stands. */
function secondUses(rule: string, what: string, named: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((item) => {
    const key = item.name.toLowerCase();
    const before = first.get(key);
    if (!before) {
      first.set(key, item);
      return [];
    }
    const { file, line } = place(before.piece, [before.field]);
    return [
      {
        rule,
        ...place(item.piece, [item.field]),
        found: `the ${what} "${item.name}", which stands already at ${file}:${line}`,
        allowed: `each ${what} once`,
        mend: `choose another ${what}`,
      },
    ];
  });
}

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

/** Two pages with one title: search results and browser tabs could not be told apart. */
export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  check: ({ cases, models, guidance }) =>
    secondUses(
      'duplicate-title',
      'title',
      [...cases, ...models, ...guidance].map((piece) => ({ name: piece.value.title, piece, field: 'title' })),
    ),
};

/** One name or alias for two glossary terms: search could not tell which is meant. */
export const duplicateTerm: Rule = {
  id: 'duplicate-term',
  check: ({ terms }) =>
    secondUses(
      'duplicate-term',
      'name',
      terms.flatMap((piece) => [
        { name: piece.value.term, piece, field: 'term' },
        ...piece.value.aliases.map((name) => ({ name, piece, field: 'aliases' })),
      ]),
    ),
};
