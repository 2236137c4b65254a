import { Fragment, type JSX } from 'preact';
import { Choice } from './Choice.tsx';
import { describedBy, FieldMessage } from './ErrorSummary.tsx';
import type { FieldProps } from './field.ts';
import { NOT_SURE, toggled } from './read-form.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

/** One answer of a list, or several. "Not sure" comes last, apart from the others. */
export function ChoiceField({ question, draft, setDraft, errors }: FieldProps): JSX.Element {
  const { id, ask, why, kind, options } = question;
  const several = kind === 'several';
  const hint = question.hint ?? (several ? 'Choose one or more.' : undefined);
  const block = several ? 'govuk-checkboxes' : 'govuk-radios';
  const { chosen } = draft;
  const offered = options.filter(({ value, notOffered }) => !notOffered || chosen.includes(value));
  const wrong = errors.length > 0;
  const choose = (value: string): void => setDraft({ ...draft, chosen: several ? toggled(chosen, value) : [value] });

  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" {...describedBy(hint !== undefined && `${id}-hint`, wrong && `${id}-error`)}>
        <legend class="govuk-fieldset__legend">
          <h1 class="govuk-fieldset__heading">{ask}</h1>
        </legend>
        <WhyWeAsk>{why}</WhyWeAsk>
        {hint !== undefined && (
          <div class="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <FieldMessage field={id} errors={errors} />
        <div class={block}>
          {[...offered, { value: NOT_SURE, label: 'Not sure', hint: undefined }].map((option, index) => (
            <Fragment key={option.value}>
              {option.value === NOT_SURE && <div class={`${block}__divider`}>or</div>}
              <Choice
                kind={several ? 'checkbox' : 'radio'}
                // The link of the error summary leads to the first.
                id={index === 0 ? id : `${id}-${option.value}`}
                name={id}
                value={option.value}
                label={option.label}
                hint={option.hint}
                chosen={chosen.includes(option.value)}
                choose={() => choose(option.value)}
              />
            </Fragment>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
