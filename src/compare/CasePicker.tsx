import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plainName } from '../site/council-names.ts';
import type { PickableCase } from './case-index.ts';
import { CouncilPicker } from './CouncilPicker.tsx';
import { MOST_COLUMNS } from './matrix.ts';

interface Props {
  cases: readonly PickableCase[];
  models: readonly { id: string; name: string }[];
  chosen: readonly string[];
  choose: (cases: readonly string[]) => void;
}

/** Chooses two to six cases: by name, by model, or by a council and those most like it. */
export function CasePicker({ cases, models, chosen, choose }: Props): JSX.Element {
  const [words, setWords] = useState('');
  const [model, setModel] = useState('');
  const [near, setNear] = useState<{ name: string; ids: readonly string[] }>();
  const shown = cases.filter(
    (study) =>
      (model === '' || study.models.includes(model)) &&
      (!near || near.ids.includes(study.id)) &&
      plainName(words)
        .split(' ')
        .every((word) => plainName(`${study.shortTitle} ${study.title}`).includes(word)),
  );
  const full = chosen.length >= MOST_COLUMNS;
  const toggle = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const filtered = words !== '' || model !== '' || near !== undefined;

  return (
    <div class="picker">
      <div class="picker__filters">
        <p class="picker__field">
          <label class="govuk-label" for="picker-words">
            Find cases by name
          </label>
          <input
            class="govuk-input"
            id="picker-words"
            type="search"
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </p>
        <p class="picker__field">
          <label class="govuk-label" for="picker-model">
            Model
          </label>
          <select
            class="govuk-select"
            id="picker-model"
            value={model}
            onChange={(event) => setModel(event.currentTarget.value)}
          >
            <option value="">Any model</option>
            {models.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <CouncilPicker chosen={near?.name} choose={setNear} />
      </div>
      <fieldset class="picker__cases">
        <legend>
          Choose two to six cases. {chosen.length} chosen{full && ': take one out to choose another'}.
        </legend>
        <ul>
          {shown.map(({ id, shortTitle, about }) => (
            <li key={id}>
              <label class="picker__case">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  disabled={full && !chosen.includes(id)}
                  onChange={() => toggle(id)}
                />
                <span>
                  {shortTitle} <span class="picker__about">{about}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p>No case fits these.</p>}
      </fieldset>
      {filtered && (
        <button
          class="govuk-button govuk-button--secondary"
          type="button"
          onClick={() => {
            setWords('');
            setModel('');
            setNear(undefined);
          }}
        >
          Show all cases
        </button>
      )}
    </div>
  );
}
