import type { JSX } from 'preact';
import { describedBy, FieldMessage } from './ErrorSummary.tsx';
import type { FieldProps } from './field.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

/** A whole number. Left empty it means "not sure". */
export function NumberField({ question: { id, ask, why }, draft, setDraft, errors }: FieldProps): JSX.Element {
  const wrong = errors.length > 0;
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <h1 class="govuk-label-wrapper">
        <label class="aid__label" for={id}>
          {ask}
        </label>
      </h1>
      <WhyWeAsk>{why}</WhyWeAsk>
      <div class="govuk-hint" id={`${id}-hint`}>
        A whole number, such as 24,800. Leave it empty if you are not sure.
      </div>
      <FieldMessage field={id} errors={errors} />
      <input
        class={`govuk-input govuk-input--width-10${wrong ? ' govuk-input--error' : ''}`}
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={draft.typed}
        onInput={(event) => setDraft({ ...draft, typed: event.currentTarget.value })}
        {...describedBy(`${id}-hint`, wrong && `${id}-error`)}
      />
    </div>
  );
}
