import { place, type Rule } from './rule.ts';
import { everyCitation } from './unknown-source.ts';

/** A document of the bibliography that nothing cites: either a citation was lost or the entry is left over. */
export const uncitedSource: Rule = {
  id: 'uncited-source',
  check(content) {
    const cited = new Set(everyCitation(content).map(({ key }) => key));
    return content.sources
      .filter(({ value }) => !cited.has(value.id))
      .map((piece) => ({
        rule: 'uncited-source',
        ...place(piece, ['id']),
        found: `the source "${piece.value.id}", cited nowhere`,
        allowed: 'sources that a page cites',
        mend: 'cite it where it belongs, or take the entry out',
      }));
  },
};
