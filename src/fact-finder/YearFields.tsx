import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isYear, type FinderState } from './finder-address.ts';

interface Props {
  state: FinderState;
  set: (part: Partial<FinderState>) => void;
}

/** The first and the last year. */
export function YearFields({ state, set }: Props): JSX.Element {
  return (
    <fieldset class="finder__years">
      <legend>Year of the fact</legend>
      <YearField id="fact-from" label="From" year={state.from} choose={(from) => set({ from })} />
      <YearField id="fact-to" label="To" year={state.to} choose={(to) => set({ to })} />
      {state.from !== undefined && state.to !== undefined && state.from > state.to && (
        <p class="finder__error">The first year is later than the last, so no fact fits.</p>
      )}
    </fieldset>
  );
}

interface YearFieldProps {
  id: string;
  label: string;
  year: number | undefined;
  choose: (year: number | undefined) => void;
}

function YearField({ id, label, year, choose }: YearFieldProps): JSX.Element {
  const [text, setText] = useState(year === undefined ? '' : String(year));
  useEffect(() => setText(year === undefined ? '' : String(year)), [year]);
  const wrong = text !== '' && !isYear(text);
  return (
    <div class="finder__year">
      <label for={id}>{label}</label>
      <input
        class="govuk-input"
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === '' || isYear(value)) choose(value === '' ? undefined : Number(value));
        }}
      />
      {wrong && (
        <span class="finder__error" id={`${id}-error`}>
          Type a year in four figures, such as 2015.
        </span>
      )}
    </div>
  );
}
