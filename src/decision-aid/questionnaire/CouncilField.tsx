import type { JSX } from 'preact';
import type { Question } from '../../schema/decision-aid.ts';
import type { AidCouncil } from '../aid-councils.ts';
import { CouncilBox } from './CouncilBox.tsx';
import { FieldMessage } from './ErrorSummary.tsx';
import type { FieldError } from './weights-form.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

interface Props {
  question: Question;
  /** Undefined until they are fetched. */
  councils: readonly AidCouncil[] | undefined;
  /** They could not be fetched. */
  failed: boolean;
  /** A council stands among the answers that none of these is. */
  unknown: boolean;
  /** The council that is among the answers. */
  chosen: AidCouncil | undefined;
  choose: (council: AidCouncil | undefined) => void;
  errors: readonly FieldError[];
}

/** The box for the name of the council, with its question. */
export function CouncilField(props: Props): JSX.Element {
  const { question, councils, failed, unknown, chosen, choose, errors } = props;
  const { id, ask, why } = question;
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
        Begin to type its name and choose it. You can leave this out.
      </div>
      <FieldMessage field={id} errors={errors} />
      {failed && (
        <p class="note" role="alert">
          The list of councils could not be fetched. Reload the page to try again, or go on: nothing is lost.
        </p>
      )}
      {unknown && (
        <p class="note">The council in these answers is not in our list. Choose another, or go on without one.</p>
      )}
      <CouncilBox
        id={id}
        councils={councils}
        chosen={chosen}
        choose={choose}
        describedBy={wrong ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
    </div>
  );
}
