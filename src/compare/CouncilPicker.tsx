import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { href } from '../href.ts';
import { findCouncils } from '../site/council-names.ts';
import type { PickableCouncil } from './case-index.ts';

interface Props {
  /** The name of the council chosen. */
  chosen: string | undefined;
  choose: (near: { name: string; ids: readonly string[] } | undefined) => void;
}

/** At most this many councils are offered for what is typed. */
const OFFERED = 5;

/** "Like my council": narrows the cases to those at a council and at its ten statistical neighbours. */
export function CouncilPicker({ chosen, choose }: Props): JSX.Element {
  const [councils, setCouncils] = useState<readonly PickableCouncil[]>();
  const [failed, setFailed] = useState(false);
  const [typed, setTyped] = useState('');
  const load = (): void => {
    if (councils) return;
    setFailed(false);
    fetch(href('/compare/councils.json'))
      .then((answer) => answer.json() as Promise<PickableCouncil[]>)
      .then(setCouncils)
      .catch(() => setFailed(true));
  };
  const offered = councils && typed.length > 1 ? findCouncils(typed, councils).slice(0, OFFERED) : [];

  return (
    <div class="picker__field">
      <label class="govuk-label" for="picker-council">
        Like my council
      </label>
      <input
        class="govuk-input"
        id="picker-council"
        type="search"
        autocomplete="off"
        aria-describedby="picker-council-status"
        value={typed}
        onFocus={load}
        onInput={(event) => {
          load();
          setTyped(event.currentTarget.value);
        }}
      />
      <p id="picker-council-status" class="picker__status" role="status">
        {failed && 'The list of councils could not be fetched. Try again.'}
        {chosen && `Showing cases at ${chosen} and at the ten councils most like it.`}
        {!chosen && typed.length > 1 && councils && offered.length === 0 && 'No council of that name.'}
      </p>
      {offered.length > 0 && (
        <ul class="picker__councils">
          {offered.map(({ id, name, own, near }) => (
            <li key={id}>
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  choose({ name, ids: [...own, ...near] });
                  setTyped('');
                }}
              >
                {name}: {own.length + near.filter((one) => !own.includes(one)).length} cases
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
