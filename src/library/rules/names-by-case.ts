import type { Content, Located } from '../read-content.ts';
import { place, type Rule } from './rule.ts';

/** Names that group content, each with its place: two spellings make two groups. */
const NAMES: readonly {
  what: string;
  /** What two spellings of one name have in common. */
  plain: (name: string) => string;
  of: (content: Content) => { name: string; piece: Located<unknown>; field: string }[];
}[] = [
  {
    what: 'publisher',
    plain: (name) =>
      name
        .normalize('NFD')
        .toLowerCase()
        .replaceAll('&', 'and')
        .replace(/^the /, '')
        .replace(/[^a-z0-9 ]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    of: ({ sources }) => sources.map((piece) => ({ name: piece.value.publisher, piece, field: 'publisher' })),
  },
  {
    what: 'alias',
    plain: (name) => name.toLowerCase(),
    of: ({ models, guidance }) =>
      [...models, ...guidance].flatMap((piece) =>
        piece.value.aliases.map((name) => ({ name, piece, field: 'aliases' })),
      ),
  },
];

/** Two spellings of one name: aliases that differ by capitals, publishers by capitals, accents, hyphens or stops as well. A publisher spelt in two ways would count as two. */
export const namesByCase: Rule = {
  id: 'names-by-case',
  check: (content) =>
    NAMES.flatMap(({ what, plain, of }) => {
      const first = new Map<string, string>();
      return of(content).flatMap(({ name, piece, field }) => {
        const known = first.get(plain(name));
        if (known === undefined) first.set(plain(name), name);
        return known === undefined || known === name
          ? []
          : [
              {
                rule: 'names-by-case',
                ...place(piece, [field]),
                found: `the ${what} "${name}"`,
                allowed: `one spelling of it; "${known}" stands elsewhere`,
                mend: 'choose one and write it everywhere',
              },
            ];
      });
    }),
};
