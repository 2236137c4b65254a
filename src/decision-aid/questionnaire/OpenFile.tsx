import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileInput } from '../../site/FileInput.tsx';
import type { AidState } from '../engine/answers.ts';
import type { Known } from '../state/read-state.ts';
import { readFile, type OpenedFile } from '../state/state-file.ts';
import { AidMessages } from './AidMessages.tsx';
import { contentsInWords } from './contents-in-words.ts';

interface Props {
  known: Known;
  ready: boolean;
  carryOn: (state: AidState) => void;
}

/** Opens a file of answers. It is read in the browser, and only Carry on takes it in. */
export function OpenFile({ known, ready, carryOn }: Props): JSX.Element {
  const [opened, setOpened] = useState<OpenedFile>();
  return (
    <section class="aid-start__way" aria-labelledby="file">
      <h2 id="file">Open a saved file</h2>
      <div class="govuk-form-group">
        <label class="govuk-label" for="aid-file">
          A file that the decision aid saved, ending in .json
        </label>
        <FileInput
          id="aid-file"
          accept=".json,application/json"
          disabled={!ready}
          open={([file]) => {
            if (file) void readFile(file, known).then(setOpened);
          }}
        />
      </div>
      {opened?.is === 'refused' && (
        <AidMessages
          messages={opened.messages}
          wayOn={<p>Nothing was changed. Choose another file, or start above.</p>}
        />
      )}
      {opened?.is === 'opened' && (
        <>
          <AidMessages messages={opened.messages} wayOn={<p>The rest of the file was read.</p>} />
          <div role="status">
            <p>The file holds {contentsInWords(opened.state)}. It was not sent anywhere, and it stays as it is.</p>
            <button type="button" class="govuk-button" onClick={() => carryOn(opened.state)}>
              Carry on with this file
            </button>
          </div>
        </>
      )}
    </section>
  );
}
