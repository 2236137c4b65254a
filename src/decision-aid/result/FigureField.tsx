import type { JSX } from 'preact';
import { capitalised } from '../../print.ts';
import { describedBy, FieldMessage } from '../questionnaire/ErrorSummary.tsx';
import type { FieldError } from '../questionnaire/weights-form.ts';
import { fieldOf, type Figure } from './read-range.ts';

interface Props {
  figure: Figure;
  text: string;
  errors: readonly FieldError[];
  change: (text: string) => void;
}

/** The field of one figure of a value. */
export function FigureField({ figure, text, errors, change }: Props): JSX.Element {
  const field = fieldOf(figure);
  const wrong = errors.some((error) => error.field === field);
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={field}>
        {capitalised(figure)}, from 0 to 100
      </label>
      <FieldMessage field={field} errors={errors} />
      <input
        class={`govuk-input govuk-input--width-4${wrong ? ' govuk-input--error' : ''}`}
        id={field}
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={wrong}
        {...describedBy(wrong && `${field}-error`)}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
