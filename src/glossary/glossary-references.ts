import { numberReferences, type References } from '../evidence/references.ts';
import type { Term } from '../schema/term.ts';

/** The numbered references of the glossary, in the order of its terms. */
export function glossaryReferences(terms: Iterable<Term>): References {
  return numberReferences(
    [...terms].flatMap(({ id, term, sources = [] }) => sources.map((key) => ({ key, at: { id, label: term } }))),
  );
}
