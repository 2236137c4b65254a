import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { factHref } from '../evidence/fact-address.ts';
import { href } from '../href.ts';
import { download } from '../site/exports/download.ts';
import { nameIn, type FinderFacet } from './facet-list.ts';
import { GROUPINGS, SORTS, type FinderState, type Grouping, type Sort } from './finder-address.ts';
import type { FoundFact } from './found-fact.ts';

interface Props {
  facets: readonly FinderFacet[];
  state: FinderState;
  hits: readonly FoundFact[];
  set: (part: Partial<FinderState>) => void;
}

/** Order and groups of the hits, and ways to take them away. */
export function ResultTools({ facets, state, hits, set }: Props): JSX.Element {
  const [said, say] = useState('');
  const attempt = (done: string, act: () => Promise<void>): void => {
    act()
      .then(() => say(done))
      .catch(() => say('That did not work in this browser.'));
  };
  const saveCsv = async (): Promise<void> => {
    const { factsCsv } = await import('./facts-csv.ts');
    const text = factsCsv(hits, {
      nameOf: (facet, id) => nameIn(facets, facet, id),
      addressOf: ({ ref }) => new URL(factHref(ref), location.href).href,
    });
    download(text, 'text/csv;charset=utf-8', 'open-door-facts.csv');
  };
  return (
    <div class="finder__tools">
      <Choice id="fact-sort" label="Sort by" names={SORTS} value={state.sort} choose={(sort: Sort) => set({ sort })} />
      <Choice
        id="fact-group"
        label="Group by"
        names={GROUPINGS}
        value={state.group}
        choose={(group: Grouping) => set({ group })}
      />
      <div class="take-away" role="group" aria-label="Take these facts away">
        <button type="button" class="link-button" onClick={() => attempt('The file was saved.', saveCsv)}>
          Save as CSV with sources
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => attempt('The link was copied.', () => navigator.clipboard.writeText(location.href))}
        >
          Copy the link
        </button>
        {state.query && (
          <a href={`${href('/search/')}?q=${encodeURIComponent(state.query)}`}>Look for it in all pages</a>
        )}
      </div>
      <p class="finder__said" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  id: string;
  label: string;
  names: Readonly<Record<T, string>>;
  value: T;
  choose: (value: T) => void;
}

function Choice<T extends string>({ id, label, names, value, choose }: ChoiceProps<T>): JSX.Element {
  return (
    <p class="finder__choice">
      <label for={id}>{label}</label>
      <select class="govuk-select" id={id} value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {(Object.keys(names) as T[]).map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </p>
  );
}
