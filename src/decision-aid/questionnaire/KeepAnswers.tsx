import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AidState } from '../engine/answers.ts';
import { deleteFromDevice, savedOnDevice, saveOnDevice } from '../state/device-store.ts';
import type { Known } from '../state/read-state.ts';
import { saveAsFile } from '../state/state-file.ts';
import { momentInWords } from './moment-in-words.ts';

interface Props {
  /** The state with what stands in the form, as far as it can be read. */
  state: () => AidState;
  known: Known;
}

const SAVED = 'Saved on this device. You find it on the first page of the decision aid.';
const NOT_SAVED =
  'This browser does not let the page save: its storage is full or switched off. Your answers are still here. Save them as a file instead.';
const NOT_DELETED = 'This browser does not let the page delete. Clear its data in its settings.';

/** Keeps the answers for later: on this device, if the reader asks for it, or as a file. */
export function KeepAnswers({ state, known }: Props): JSX.Element {
  const [said, say] = useState('');
  const [savedAt, setSavedAt] = useState<string>();
  const [scripted, setScripted] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const look = (): void => setSavedAt(savedOnDevice(known)?.savedAt);
  useEffect(() => {
    look();
    setScripted(true);
  }, []);

  const save = (): void => {
    say(saveOnDevice(state()) ? SAVED : NOT_SAVED);
    look();
  };
  const remove = (): void => {
    say(deleteFromDevice() ? 'Deleted from this device.' : NOT_DELETED);
    look();
    // The button that had focus goes with what was deleted.
    status.current?.focus();
  };
  return (
    <div class="aid-keep" role="group" aria-label="Keep your answers for later">
      <p>
        Saving on this device keeps your answers in this browser until you delete them. Anybody who uses it can open
        them. A file is yours to keep where you like. Neither sends anything anywhere.
        {savedAt !== undefined && ` Saving on this device replaces what was saved ${momentInWords(savedAt)}.`}
      </p>
      <p class="aid-keep__buttons">
        <button type="button" class="link-button" disabled={!scripted} onClick={save}>
          Save on this device
        </button>
        <button type="button" class="link-button" disabled={!scripted} onClick={() => saveAsFile(state())}>
          Save as a file
        </button>
        {savedAt !== undefined && (
          <button type="button" class="link-button" onClick={remove}>
            Delete what was saved on this device {momentInWords(savedAt)}
          </button>
        )}
      </p>
      <p class="aid-keep__status" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </div>
  );
}
