import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../library/problems.ts';
import { counted } from '../../print.ts';
import { FileInput } from '../../site/FileInput.tsx';
import type { Checked } from '../check/check-files.ts';
import { fetchExtract } from '../check/fetch-extract.ts';
import type { GivenFile } from '../hand-over/open-files.ts';
import { ProblemsByFile } from './ProblemsByFile.tsx';

/** What was said of the files that were chosen. */
type Told =
  | { is: 'not-asked' }
  | { is: 'working' }
  | { is: 'refused'; message: string }
  | ({ is: 'checked'; paths: readonly string[]; messages: readonly string[] } & Checked);

const FAILED =
  'The check could not be fetched, or did not run to its end. Look at your connection and choose the files again.';

/** Checks the files of a case, or a zip of them, as the build does. They are read in the browser and go nowhere. */
export default function CheckFiles(): JSX.Element {
  const [told, tell] = useState<Told>({ is: 'not-asked' });
  const [ready, setReady] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (told.is === 'refused' || told.is === 'checked') result.current?.focus();
  }, [told]);

  const check = async (chosen: readonly File[]): Promise<void> => {
    tell({ is: 'working' });
    try {
      tell(await checked(chosen));
    } catch {
      tell({ is: 'refused', message: FAILED });
    }
  };
  return (
    <div class="case-form">
      <div class="govuk-form-group">
        <label class="govuk-label" for="files">
          A zip, or the files themselves
        </label>
        <div class="govuk-hint" id="files-hint">
          The zip that the form saved, a zip of the folder “content”, or case.mdx, facts.yaml and files of sources
          together.
        </div>
        <FileInput
          id="files"
          accept=".zip,.mdx,.yaml"
          multiple
          disabled={!ready || told.is === 'working'}
          describedBy="files-hint"
          open={(files) => void check(files)}
        />
      </div>
      <p role="status">{told.is === 'working' ? 'Checking. The first time, the rules are fetched.' : ''}</p>
      <div ref={result} tabIndex={-1} class="case-form__result">
        {told.is === 'refused' && (
          <div class="govuk-error-summary">
            <h2 class="govuk-error-summary__title">The files were not checked</h2>
            <p>{told.message}</p>
          </div>
        )}
        {told.is === 'checked' && <Found {...told} />}
      </div>
    </div>
  );
}

/** Throws where the check cannot be fetched. */
async function checked(chosen: readonly File[]): Promise<Told> {
  const [{ openFiles, LARGEST_ALL, TOO_LARGE }, { checkFiles }, extract] = await Promise.all([
    import('../hand-over/open-files.ts'),
    import('../check/check-files.ts'),
    fetchExtract(),
  ]);
  // Looked at before the files are read into memory.
  if (chosen.reduce((sum, { size }) => sum + size, 0) > LARGEST_ALL) return { is: 'refused', message: TOO_LARGE };
  const given = await Promise.all(
    chosen.map(async (file): Promise<GivenFile> => ({
      path: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const opened = openFiles(given);
  if (opened.is === 'refused') return opened;
  const { files, messages } = opened;
  return {
    is: 'checked',
    messages,
    paths: files.map(({ path }) => path),
    ...checkFiles(files, extract, new Date().toISOString().slice(0, 10)),
  };
}

type FoundProps = { paths: readonly string[]; messages: readonly string[] } & Checked;

function Found({ paths, messages, problems, warnings }: FoundProps): JSX.Element {
  return (
    <>
      <h2>
        {problems.length === 0
          ? 'The check found no problem'
          : `The check found ${counted(problems.length, 'problem')}`}
      </h2>
      <p>Checked, each at the path it has in the project:</p>
      <ul class="govuk-list govuk-list--bullet case-form__paths">
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      <Problems title="What would stop the build" problems={problems} />
      <Problems title="Look at this again; it stops nothing" problems={warnings} />
    </>
  );
}

const Problems = ({ title, problems }: { title: string; problems: readonly Problem[] }): JSX.Element | null =>
  problems.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ProblemsByFile problems={problems} />
    </section>
  );
