import type { JSX } from 'preact';
import type { AidState } from '../engine/answers.ts';

/** The heading under which the note of this page is kept. */
const HEADING = 'summary';

interface Props {
  state: AidState;
  /** False until the state is read, which a note typed before would not survive. */
  ready: boolean;
  change: (state: AidState) => void;
}

/** A note of the reader's own, kept in files and on the device, never in a link. On paper its words are printed. */
export function OwnNotes({ state, ready, change }: Props): JSX.Element {
  const note = state.notes[HEADING] ?? '';
  return (
    <>
      <div class="govuk-form-group aid-note">
        <label class="govuk-label" for="own-note">
          Your own note
        </label>
        <div class="govuk-hint" id="own-note-hint">
          It is kept in a saved file and on this device, if you save there. It is never in a link. Name nobody.
        </div>
        <textarea
          class="govuk-input aid-note__text"
          id="own-note"
          rows={3}
          maxLength={5_000}
          disabled={!ready}
          aria-describedby="own-note-hint"
          value={note}
          onInput={(event) => change({ ...state, notes: { ...state.notes, [HEADING]: event.currentTarget.value } })}
        />
      </div>
      {note !== '' && (
        <p class="aid-note__on-paper">
          <strong>Note.</strong> {note}
        </p>
      )}
    </>
  );
}
