import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fetchExtract } from '../check/fetch-extract.ts';
import { counted } from '../../print.ts';
import { findDocuments, type KnownDocument } from './find-documents.ts';

/** More would be a list to read, not an answer. */
const MOST_SHOWN = 12;

/** Finds the keys of documents that the library has, fetched when somebody opens it. */
export function FindKey({ id }: { id: string }): JSX.Element {
  const [documents, setDocuments] = useState<readonly KnownDocument[]>();
  const [failed, setFailed] = useState(false);
  const [wanted, setWanted] = useState('');
  const fetchOnce = (): void => {
    if (documents) return;
    fetchExtract()
      .then(({ sources }) => {
        setDocuments(Object.values(sources).flatMap((list) => list.map(([key, publisher]) => ({ key, publisher }))));
        setFailed(false);
      })
      .catch(() => setFailed(true));
  };
  const found = documents ? findDocuments(wanted, documents) : [];
  return (
    <details class="case-find" onToggle={fetchOnce}>
      <summary>Find the key of a document that the library has</summary>
      <div class="govuk-form-group">
        <label class="govuk-label" for={`${id}-find`}>
          Publisher and year
        </label>
        <input
          class="govuk-input"
          id={`${id}-find`}
          type="text"
          autocomplete="off"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter would go on to the next section.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <p role="status">
        {failed
          ? 'The list could not be fetched. Close this and open it again.'
          : wanted.trim() === ''
            ? ''
            : `${counted(found.length, 'document')} found${found.length > MOST_SHOWN ? `; the first ${MOST_SHOWN} are here` : ''}.`}
      </p>
      <ul class="govuk-list case-find__keys">
        {found.slice(0, MOST_SHOWN).map(({ key, publisher }) => (
          <li key={key}>
            <code>{key}</code> {publisher}
          </li>
        ))}
      </ul>
    </details>
  );
}
