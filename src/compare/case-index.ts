import type { Library } from '../library/library.ts';
import { arrangementInWords, arrangementPhases } from '../library/phases.ts';
import { STATUSES } from '../schema/vocabulary.ts';

/** A case as the picker lists it. */
export interface PickableCase {
  id: string;
  shortTitle: string;
  title: string;
  /** Its models, by id, for the filter. */
  models: readonly string[];
  /** Its models and its status in words. */
  about: string;
}

/** A council as "like my council" lists it. */
export interface PickableCouncil {
  id: string;
  name: string;
  /** Its other names. */
  also: readonly string[];
  /** Cases there. */
  own: readonly string[];
  /** Cases among its ten statistical neighbours, the closest neighbour first. */
  near: readonly string[];
}

/** Every case, in alphabetical order. */
export const pickableCases = ({ cases }: Pick<Library, 'cases'>): PickableCase[] =>
  [...cases.values()].map((study) => ({
    id: study.id,
    shortTitle: study.shortTitle,
    title: study.title,
    models: [...new Set(arrangementPhases(study.phases).map(({ model }) => model))],
    about: `${arrangementInWords(study)}; ${STATUSES[study.status.is].toLowerCase()}`,
  }));

/** Every council with its cases and those of its neighbours. */
export function pickableCouncils({ cases, authorities }: Pick<Library, 'cases' | 'authorities'>): PickableCouncil[] {
  const at = (id: string): string[] =>
    [...cases.values()]
      .filter(({ councils }) => councils.some(({ authority }) => authority === id))
      .map((study) => study.id);
  return [...authorities.values()].map(({ id, name, councilName, neighbours }) => ({
    id,
    name,
    also: [councilName],
    own: at(id),
    near: [...new Set(neighbours.flatMap(({ authority }) => at(authority)))],
  }));
}
