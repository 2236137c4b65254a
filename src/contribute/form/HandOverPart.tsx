import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../print.ts';
import { download } from '../../site/exports/download.ts';
import { valueAt } from '../draft/draft.ts';
import { folderOf } from '../draft/paths.ts';
import { coverLetter } from '../hand-over/cover-letter.ts';
import { ProblemSummary } from './ProblemSummary.tsx';
import type { CheckState, useCheck } from './use-check.ts';
import type { UsedDraft } from './use-draft.ts';

interface Props {
  used: UsedDraft;
  checking: ReturnType<typeof useCheck>;
  email: string | undefined;
}

/** The check of the whole draft, and the files to save and send. */
export function HandOverPart({ used, checking, email }: Props): JSX.Element {
  const { draft, ready } = used;
  const { check, run } = checking;
  const result = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (asked && check.is !== 'working') {
      result.current?.focus();
      setAsked(false);
    }
  }, [check]);
  const isCurrent = check.is === 'checked' && check.draft === draft;
  return (
    <>
      <a class="govuk-back-link" href="#">
        All sections
      </a>
      <h1 tabIndex={-1}>Check and hand over</h1>
      <p class="page-head__summary">
        The check is the one that stops the site from being built with a mistake. It runs in your browser.
      </p>
      <button
        type="button"
        class="govuk-button"
        disabled={!ready || check.is === 'working'}
        onClick={() => {
          setAsked(true);
          void run(draft);
        }}
      >
        {check.is === 'checked' ? 'Check again' : 'Check the case'}
      </button>
      <div ref={result} tabIndex={-1} class="case-form__result">
        <p role="status">{checkInWords(check, isCurrent)}</p>
        {check.is === 'checked' && check.problems.length > 0 && (
          <ProblemSummary problems={check.problems} title="There is a problem" />
        )}
        {check.is === 'checked' && check.warnings.length > 0 && (
          <ProblemSummary problems={check.warnings} title="Look at this again; it stops nothing" quiet />
        )}
      </div>
      <TakeAway used={used} check={check} isCurrent={isCurrent} email={email} />
    </>
  );
}

function checkInWords(check: CheckState, isCurrent: boolean): string {
  switch (check.is) {
    case 'not-asked':
      return '';
    case 'working':
      return 'Checking. The first time, the rules are fetched.';
    case 'failed':
      return 'The check could not be fetched or did not run to its end. Your draft is as it was: look at your connection and try again.';
    case 'checked': {
      const found =
        check.problems.length === 0
          ? 'The check found no problem.'
          : `The check found ${counted(check.problems.length, 'problem')}.`;
      return isCurrent ? found : `${found} The draft has changed since: check it again.`;
    }
  }
}

interface TakeAwayProps extends Pick<Props, 'used' | 'email'> {
  check: CheckState;
  isCurrent: boolean;
}

/** The files of the case and the text that goes with them. A case with problems can be handed over too: an editor helps. */
function TakeAway({ used, check, isCurrent, email }: TakeAwayProps): JSX.Element {
  const { draft } = used;
  const [said, say] = useState('');
  if (check.is !== 'checked' || !isCurrent)
    return <p>When it is checked, the files of the case and a text to send with them are here.</p>;
  const { files, problems } = check;
  const title = valueAt(draft, ['case', 'title']);
  const letter = coverLetter({ title: typeof title === 'string' ? title : '', files, problems: problems.length });
  const name = `${folderOf(draft.id)}.zip`;
  return (
    <section aria-labelledby="take">
      <h2 id="take">Hand it over</h2>
      <p>
        {problems.length > 0 && 'You can hand it over as it is: an editor will help with the rest. '}
        The zip holds {counted(files.length, 'file')} at the paths that the project has for them:
      </p>
      <ul class="govuk-list govuk-list--bullet case-form__paths">
        {files.map(({ path }) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <div class="govuk-button-group">
        <button
          type="button"
          class="govuk-button"
          onClick={() =>
            void import('../hand-over/zip-files.ts').then(({ zipFiles }) => {
              download(zipFiles(files), 'application/zip', name);
              say(`Saved as ${name}.`);
            })
          }
        >
          Save the files as a zip
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() =>
            void navigator.clipboard.writeText(letter).then(
              () => say('The text was copied. Paste it into a pull request or an email.'),
              () => say('This browser does not let the page copy. Select the text below and copy it.'),
            )
          }
        >
          Copy the text
        </button>
        {email && (
          <a
            class="govuk-link"
            href={`mailto:${email}?subject=${encodeURIComponent(`Open Door: ${name}`)}&body=${encodeURIComponent(letter)}`}
          >
            Open an email with the text, and attach the zip
          </a>
        )}
      </div>
      <p role="status">{said}</p>
      <label class="govuk-label" for="letter">
        The text for a pull request or an email
      </label>
      <textarea class="govuk-input case-form__words" id="letter" rows={14} readOnly value={letter} />
    </section>
  );
}
