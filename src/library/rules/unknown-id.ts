import { nearest, type Problem } from '../problems.ts';
import type { Content } from '../read-content.ts';
import { walk } from '../walk.ts';
import { everyPiece, place, type Rule } from './rule.ts';

/** Fields that name another piece of content, and where the ids they may hold come from. */
const REFERENCES: {
  isField: (path: readonly (string | number)[]) => boolean;
  what: string;
  where: string;
  ids: (content: Content) => string[];
}[] = [
  {
    isField: (path) => path.at(-1) === 'authority' || path.at(-2) === 'successors',
    what: 'council',
    where: 'content/authorities or content/former-authorities.yaml',
    ids: ({ authorities, formerAuthorities }) => [...authorities, ...formerAuthorities].map(({ value }) => value.id),
  },
  {
    isField: (path) => path.at(-1) === 'case' || path.at(-2) === 'cases',
    what: 'case',
    where: 'content/case-studies',
    ids: ({ cases }) => cases.map(({ id }) => id),
  },
  {
    isField: (path) => path.at(-2) === 'seeAlso',
    what: 'term',
    where: 'content/glossary.yaml',
    ids: ({ terms }) => terms.map(({ value }) => value.id),
  },
];

/** The id of a council, a case or a term that does not exist. */
export const unknownId: Rule = {
  id: 'unknown-id',
  check(content) {
    const references = REFERENCES.map((reference) => ({ ...reference, known: new Set(reference.ids(content)) }));
    return everyPiece(content).flatMap((piece) => {
      const problems: Problem[] = [];
      walk(piece.value, (value, path) => {
        if (typeof value !== 'string') return;
        const broken = references.find(({ isField, known }) => isField(path) && !known.has(value));
        if (!broken) return;
        const close = nearest(value, broken.known);
        problems.push({
          rule: 'unknown-id',
          ...place(piece, path),
          found: `the ${broken.what} "${value}"`,
          allowed: `an id of ${broken.where}, such as ${close.join(', ')}`,
          mend: `did you mean "${close[0] ?? ''}"?`,
        });
      });
      return problems;
    });
  },
};
