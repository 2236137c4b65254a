import type { JSX } from 'preact';
import type { AidState } from '../engine/answers.ts';
import { NOTES } from './note-headings.ts';

interface Props {
  notes: AidState['notes'];
  setNotes: (notes: AidState['notes']) => void;
}

/** The user's own notes. They are in files and on paper, and never in a link. */
export function Notes({ notes, setNotes }: Props): JSX.Element {
  return (
    <>
      <h3>Your notes</h3>
      <p>
        Notes go into the files and onto paper. They are not in the link: save a file to keep them, or they are gone
        when this tab is closed. Leave out names of children and staff.
      </p>
      {NOTES.map(({ key, label }) => (
        <div class="govuk-form-group" key={key}>
          <label class="govuk-label" for={`note-${key}`}>
            {label}
          </label>
          <textarea
            class="govuk-textarea aid-note no-print"
            id={`note-${key}`}
            rows={3}
            maxLength={LONGEST}
            value={notes[key] ?? ''}
            onInput={(event) => setNotes(withNote(notes, key, event.currentTarget.value))}
          />
          <p class="aid-note-on-paper">{notes[key] ?? 'Nothing noted.'}</p>
        </div>
      ))}
    </>
  );
}

/** As long as a note may be in a file. */
const LONGEST = 5_000;

function withNote(notes: AidState['notes'], key: string, text: string): AidState['notes'] {
  const { [key]: _before, ...rest } = notes;
  return text === '' ? rest : { ...rest, [key]: text };
}
