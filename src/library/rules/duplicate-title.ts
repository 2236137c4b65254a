import type { Rule } from './rule.ts';
import { secondUses } from './second-uses.ts';

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
