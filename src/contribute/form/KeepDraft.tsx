import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { download } from '../../site/exports/download.ts';
import { FileInput } from '../../site/FileInput.tsx';
import { LARGEST_DRAFT, readDraft } from '../draft/draft.ts';
import { folderOf } from '../draft/paths.ts';
import type { Form } from '../fields/field.ts';
import { NOT_KEPT, type Keeping, type UsedDraft } from './use-draft.ts';

const KEEPING: Readonly<Record<Keeping, string>> = {
  nothing: 'As soon as you write something, the draft is kept in this browser, so that you can come back to it.',
  kept: 'The draft is kept in this browser. Anybody who uses it can open it, until you clear it.',
  refused: `${NOT_KEPT} Save it as a file before you leave.`,
};

/** The draft as a whole: where it is kept, as a file, and how it is cleared. */
export function KeepDraft({ form, used, forget }: { form: Form; used: UsedDraft; forget: () => void }): JSX.Element {
  const { draft, keeping, ready, replace, clear } = used;
  const [said, say] = useState('');
  const [asked, setAsked] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (words: string): void => {
    say(words);
    // The button that had focus may be gone.
    status.current?.focus();
  };
  const open = async (file: File): Promise<void> => {
    const opened = file.size > LARGEST_DRAFT ? undefined : readDraft(await file.text().catch(() => ''), form);
    if (!opened) {
      tell('This is not a draft that this form saved. Its files end in .json. Nothing was changed.');
      return;
    }
    forget();
    replace(opened);
    tell(`The draft from ${file.name} is open, in place of what was here.`);
  };
  return (
    <section class="case-keep" aria-labelledby="keep">
      <h2 id="keep">Your draft</h2>
      <p>{KEEPING[keeping]} Nothing is sent anywhere.</p>
      <p class="case-keep__buttons">
        <button
          type="button"
          class="link-button"
          disabled={!ready}
          onClick={() => {
            download(`${JSON.stringify(draft, null, 2)}\n`, 'application/json', `${folderOf(draft.id)}-draft.json`);
            tell('The draft was saved as a file.');
          }}
        >
          Save the draft as a file
        </button>
        {!asked && (
          <button type="button" class="link-button" disabled={!ready} onClick={() => setAsked(true)}>
            Clear the draft
          </button>
        )}
      </p>
      {asked && (
        <div class="note" role="alert">
          <p>Clearing the draft takes all that you wrote out of this browser. It cannot be undone.</p>
          <div class="govuk-button-group">
            <button
              type="button"
              class="govuk-button"
              onClick={() => {
                clear();
                forget();
                setAsked(false);
                tell('The draft was cleared.');
              }}
            >
              Clear it
            </button>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </div>
        </div>
      )}
      <div class="govuk-form-group">
        <label class="govuk-label" for="draft-file">
          Open a draft that was saved as a file
        </label>
        <FileInput
          id="draft-file"
          accept=".json,application/json"
          disabled={!ready}
          open={([file]) => {
            if (file) void open(file);
          }}
        />
      </div>
      <p class="case-keep__status" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </section>
  );
}
