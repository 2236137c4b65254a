import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { counted } from '../../print.ts';
import type { FileRemark, People } from './people.ts';

interface Props {
  group: People;
  /** The id of the field where files are chosen. */
  input: string;
}

/**
 * The files that were left out and those read in part, each by its name. It takes focus where a file was left out, and
 * the title of the page then begins with "Error".
 */
export function FileProblems({ group: { refused, remarks, people }, input }: Props): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused.length === 0) return undefined;
    box.current?.focus();
    const { title } = document;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [refused]);
  return (
    <>
      {refused.length > 0 && (
        <div class="govuk-error-summary" tabIndex={-1} ref={box}>
          <div role="alert">
            <h3 class="govuk-error-summary__title">{counted(refused.length, 'file was', 'files were')} left out</h3>
            <div class="govuk-error-summary__body">
              <Remarks remarks={refused} />
              <p>
                {people.length > 0 && 'The others are kept. '}
                <a href={`#${input}`}>Choose files</a>
              </p>
            </div>
          </div>
        </div>
      )}
      {remarks.length > 0 && (
        <div class="note" role="status">
          <h3 class="group-remarks__title">Read, with something to check</h3>
          <Remarks remarks={remarks} />
        </div>
      )}
    </>
  );
}

const Remarks = ({ remarks }: { remarks: readonly FileRemark[] }): JSX.Element => (
  <ul class="group-remarks">
    {remarks.map(({ file, messages }, index) => (
      // Two files may have one name, so their places tell them apart.
      <li key={index}>
        <strong>{file}</strong>: {messages.join(' ')}
      </li>
    ))}
  </ul>
);
