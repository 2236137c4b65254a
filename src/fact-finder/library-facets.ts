import { STRENGTHS } from '../evidence/strength.ts';
import type { Library } from '../library/library.ts';
import { SOURCE_KINDS } from '../schema/source.ts';
import { MODELS, TOPICS } from '../schema/vocabulary.ts';
import type { FinderFacet } from './facet-list.ts';

const options = (names: Record<string, string>): { id: string; name: string }[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));
const namesOf = <T extends { name: string }>(table: Record<string, T>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([id, { name }]) => [id, name]));

/** The facets of the facts of a library; of councils and models, those that some case has. */
export function finderFacets({ cases }: Pick<Library, 'cases'>): FinderFacet[] {
  const studies = [...cases.values()];
  const councils = new Map(
    studies.flatMap(({ joinedCouncils }) => joinedCouncils.map(({ authority }) => [authority.id, authority.name])),
  );
  const models = new Set(studies.flatMap((study) => study.models.map(String)));
  return [
    { id: 'case', label: 'Case', options: studies.map(({ id, shortTitle }) => ({ id, name: shortTitle })) },
    {
      id: 'council',
      label: 'Council',
      options: [...councils].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    },
    { id: 'topic', label: 'Topic', options: options(TOPICS) },
    { id: 'strength', label: 'Strength of the evidence', options: options(namesOf(STRENGTHS)) },
    { id: 'model', label: 'Model of the case', options: options(namesOf(MODELS)).filter(({ id }) => models.has(id)) },
    { id: 'publisher', label: 'Kind of source', options: options(SOURCE_KINDS) },
  ];
}
