import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_STATE, type AidState } from '../engine/answers.ts';
import { deleteFromDevice, savedOnDevice, type Saved } from '../state/device-store.ts';
import type { Known } from '../state/read-state.ts';
import { AidMessages } from './AidMessages.tsx';
import { contentsInWords } from './contents-in-words.ts';
import { momentInWords } from './moment-in-words.ts';

interface Props {
  known: Known;
  ready: boolean;
  carryOn: (state: AidState) => void;
}

/** What was saved on this device: carry on with it, or delete it. Nothing is shown where nothing was. */
export function SavedHere({ known, ready, carryOn }: Props): JSX.Element {
  const [saved, setSaved] = useState<Saved>();
  const [said, say] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => setSaved(savedOnDevice(known)), []);

  const remove = (): void => {
    const done = deleteFromDevice();
    if (done) setSaved(undefined);
    say(
      done ? 'Deleted from this device.' : 'This browser does not let the page delete. Clear its data in its settings.',
    );
    // The button that had focus goes with what was deleted.
    status.current?.focus();
  };
  return (
    <>
      {saved && (
        <section class="aid-start__way" aria-labelledby="saved">
          <h2 id="saved">Saved on this device</h2>
          <p>
            Saved {momentInWords(saved.savedAt)}
            {saved.state === EMPTY_STATE ? '.' : `: ${contentsInWords(saved.state)}.`}
          </p>
          <AidMessages messages={saved.messages} quiet />
          <div class="govuk-button-group">
            {saved.state !== EMPTY_STATE && (
              <button type="button" class="govuk-button" disabled={!ready} onClick={() => carryOn(saved.state)}>
                Carry on with these
              </button>
            )}
            <button type="button" class="govuk-button govuk-button--secondary" onClick={remove}>
              Delete them from this device
            </button>
          </div>
        </section>
      )}
      <p class="aid-keep__status" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </>
  );
}
