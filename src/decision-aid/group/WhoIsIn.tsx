import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../../print.ts';
import type { Weights } from '../engine/answers.ts';
import { GroupPart } from './GroupPart.tsx';
import { LONGEST_NAME } from './name-from-file.ts';
import { nameProblem, type Person } from './people.ts';

interface Props {
  people: readonly Person[];
  rename: (id: number, name: string) => void;
  remove: (id: number, name: string) => void;
}

/** Everybody whose file was read, with a name that can be changed and a way out. */
export const WhoIsIn = ({ people, rename, remove }: Props): JSX.Element => (
  <GroupPart id="who">
    <p class="group-names">
      Files of answers hold no names. These come from the names of the files; change what is not right. Names stay on
      this page.
    </p>
    <ul class="group-people">
      {people.map((person) => (
        <li class="group-person" key={person.id}>
          <NameField person={person} people={people} rename={rename} />
          <p class="group-person__about">
            {contents(person)}.{' '}
            <span class="group-person__file">
              From <q>{person.file}</q>
            </span>
          </p>
          <button type="button" class="link-button" onClick={() => remove(person.id, person.name)}>
            Remove<span class="govuk-visually-hidden"> {person.name}</span>
          </button>
        </li>
      ))}
    </ul>
  </GroupPart>
);

/** A name is taken when the field is left or Enter is pressed; one that cannot be is told beside it, and the old one stays. */
function NameField({ person, people, rename }: Omit<Props, 'remove'> & { person: Person }): JSX.Element {
  const [problem, setProblem] = useState<string>();
  const field = `name-${person.id}`;
  const take = (name: string): void => {
    setProblem(nameProblem(people, person.id, name));
    rename(person.id, name);
  };
  return (
    <div class={problem ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label class="govuk-label" for={field}>
        Name<span class="govuk-visually-hidden"> of the person of {person.file}</span>
      </label>
      {problem !== undefined && (
        <p class="govuk-error-message" id={`${field}-error`} role="alert">
          <span class="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      <input
        class={problem ? 'govuk-input govuk-input--error' : 'govuk-input'}
        id={field}
        type="text"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        defaultValue={person.name}
        aria-describedby={problem === undefined ? undefined : `${field}-error`}
        aria-invalid={problem === undefined ? undefined : 'true'}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <p class="group-person__on-paper">{person.name}</p>
    </div>
  );
}

const SAID_OF_WEIGHTS: Readonly<Record<Weights['mode'], string>> = {
  points: 'points for what matters',
  ranking: 'a ranking of what matters',
  unknown: 'does not know what matters most',
};

/** What a person's file holds: "9 answers; a ranking of what matters; 2 figures of their own". */
function contents({ state: { answers, weights, overrides } }: Person): string {
  const figures = Object.keys(overrides).length;
  return [
    counted(Object.keys(answers).length, 'answer'),
    SAID_OF_WEIGHTS[weights.mode],
    ...(figures > 0 ? [`${counted(figures, 'figure')} of their own`] : []),
  ].join('; ');
}
