import type { ComponentChildren, JSX } from 'preact';
import type { AidState } from '../engine/answers.ts';
import type { UsedAid } from '../state/use-aid.ts';
import { AidMessages } from './AidMessages.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { KeepAnswers } from './KeepAnswers.tsx';
import type { Outline } from './outline.ts';
import { screenBefore, SCREENS } from './path.ts';
import { Progress } from './Progress.tsx';
import type { FieldError } from './weights-form.ts';

interface Props {
  aid: UsedAid;
  outline: Outline;
  /** The question, or what matters. */
  screen: string;
  /** Where the page stands on its way, where it is not one of the questions of the path. */
  place: string;
  errors: readonly FieldError[];
  onContinue: () => void;
  /** The state with what stands in the form, as far as it can be read. */
  stateNow: () => AidState;
  /** Another way on, beside Continue. */
  otherWay?: JSX.Element;
  children: ComponentChildren;
}

/** What every page with a form has in common: the way back, mistakes, Continue, and keeping the answers. */
export function QuestionFrame(props: Props): JSX.Element {
  const { aid, outline, screen, place, errors, onContinue, stateNow, otherWay, children } = props;
  const { path, state, back, ready } = aid;
  const before = back ? SCREENS[back] : screenBefore(screen, outline.questions, path, state.answers);
  return (
    <div class="aid">
      <a class="govuk-back-link needs-script" href={ready ? aid.link(before) : undefined}>
        Back
      </a>
      <AidMessages
        messages={aid.messages}
        wayOn={
          <p>
            You can go on from this page, or <a href={aid.link(SCREENS.start)}>open a saved file on the first page</a>.
          </p>
        }
      />
      <ErrorSummary errors={errors} />
      <Progress screen={screen} aid={aid} outline={outline} otherwise={place} />
      <form
        class="aid-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onContinue();
        }}
      >
        {children}
        <div class="govuk-button-group needs-script">
          <button class="govuk-button" type="submit" disabled={!ready}>
            Continue
          </button>
          {otherWay}
        </div>
      </form>
      <details class="aid-later needs-script">
        <summary>Keep your answers for later</summary>
        <KeepAnswers state={stateNow} known={outline} />
      </details>
    </div>
  );
}
