import type { JSX } from 'preact';
import type { FinderFacet } from './facet-list.ts';
import type { FinderState } from './finder-address.ts';

interface Props {
  /** Cases and councils. */
  places: readonly FinderFacet[];
  state: FinderState;
  counts: ReadonlyMap<string, number> | undefined;
  set: (part: Partial<FinderState>) => void;
}

/** One case or one council to stay with. An address may name several; the field then says so and keeps them. */
export function PlaceField({ places, state, counts, set }: Props): JSX.Element {
  const chosen = places.flatMap(({ id }) => (state.choices.get(id) ?? []).map((value) => `${id}:${value}`));
  const choose = (value: string): void => {
    const [facet = '', id = ''] = value.split(':');
    const choices = new Map(state.choices);
    for (const place of places) choices.delete(place.id);
    if (id !== '') choices.set(facet, [id]);
    set({ choices });
  };
  return (
    <p class="finder__field">
      <label for="fact-place">Council or case</label>
      <select
        class="govuk-select"
        id="fact-place"
        value={chosen.length > 1 ? 'several' : (chosen[0] ?? '')}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">All</option>
        {chosen.length > 1 && <option value="several">{`${chosen.length} that the address names`}</option>}
        {places.map(({ id, label, options }) => (
          <optgroup key={id} label={id === 'case' ? 'Cases' : `${label}s`}>
            {options.map((option) => (
              <option key={option.id} value={`${id}:${option.id}`}>
                {option.name}
                {counts && ` (${counts.get(`${id}:${option.id}`) ?? 0})`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
