import type { Rule } from './rule.ts';
import { secondUses } from './second-uses.ts';

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
