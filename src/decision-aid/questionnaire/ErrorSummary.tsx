import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FieldError } from './weights-form.ts';

/** What is wrong with a form, each mistake a link to its field. It takes focus, and the title of the page begins with "Error". */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length === 0) return undefined;
    box.current?.focus();
    const { title } = document;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li key={field}>
                <a href={`#${field}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** What is wrong with one field, beside it. */
export function FieldMessage({ field, errors }: { field: string; errors: readonly FieldError[] }): JSX.Element | null {
  const error = errors.find((one) => one.field === field);
  if (!error) return null;
  return (
    <p class="govuk-error-message" id={`${field}-error`}>
      <span class="govuk-visually-hidden">Error:</span> {error.message}
    </p>
  );
}

/** The ids of the elements that describe a field, for `aria-describedby`; nothing where none does. */
export function describedBy(...ids: readonly (string | false | undefined)[]): { 'aria-describedby'?: string } {
  const named = ids.filter(Boolean).join(' ');
  return named === '' ? {} : { 'aria-describedby': named };
}
