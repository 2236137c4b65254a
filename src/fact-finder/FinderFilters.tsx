import type { JSX } from 'preact';
import type { FinderFacet } from './facet-list.ts';
import { isAsked, type FinderState } from './finder-address.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { PlaceField } from './PlaceField.tsx';
import type { Step } from './use-finder.ts';
import { YearFields } from './YearFields.tsx';

interface Props {
  facets: readonly FinderFacet[];
  state: FinderState;
  /** How many facts each value would leave, keyed `facet:value`; not known until the facts are there. */
  counts: ReadonlyMap<string, number> | undefined;
  set: (part: Partial<FinderState>, step?: Step) => void;
  clear: () => void;
}

/** The filters of the finder: place, years, and groups of boxes with counts. */
export function FinderFilters({ facets, state, counts, set, clear }: Props): JSX.Element {
  const places = facets.filter(({ id }) => id === 'case' || id === 'council');
  const boxes = facets.filter((facet) => !places.includes(facet));
  const choose = (facet: string, values: readonly string[]): void => {
    const choices = new Map(state.choices);
    if (values.length > 0) choices.set(facet, values);
    else choices.delete(facet);
    set({ choices });
  };
  return (
    <div class="with-filters__side filters" role="group" aria-label="Filters">
      <PlaceField places={places} state={state} counts={counts} set={set} />
      <YearFields state={state} set={set} />
      {boxes.map((facet, at) => (
        <FacetGroup
          key={facet.id}
          facet={facet}
          chosen={state.choices.get(facet.id) ?? []}
          counts={counts}
          openAtFirst={at < 2}
          choose={(values) => choose(facet.id, values)}
        />
      ))}
      {isAsked(state) && (
        <button type="button" class="govuk-button govuk-button--secondary filters__clear" onClick={clear}>
          Clear words and filters
        </button>
      )}
    </div>
  );
}
