import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../schema/decision-aid.ts';
import type { AidCouncil } from '../aid-councils.ts';
import type { Answers } from '../engine/answers.ts';
import { useAid } from '../state/use-aid.ts';
import { withCouncil, withoutCouncil } from './council-answers.ts';
import { CouncilField } from './CouncilField.tsx';
import { CouncilFilledIn } from './CouncilFilledIn.tsx';
import { councilEntered } from './council-meant.ts';
import type { Outline } from './outline.ts';
import { screenAfter, SCREENS } from './path.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { SECTION_NAMES } from './section-names.ts';
import { useCouncils } from './use-councils.ts';
import type { FieldError } from './weights-form.ts';

interface Props {
  question: Question;
  outline: Outline;
  frameworks: Readonly<Record<string, string>>;
}

/** The page that asks for the council: choosing one fills in what is known of it. It can be skipped. */
export default function CouncilForm({ question, outline, frameworks }: Props): JSX.Element {
  const aid = useAid(outline);
  const { councils, failed } = useCouncils();
  const [chosen, setChosen] = useState<AidCouncil>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { answers } = aid.state;
  const { id } = question;
  const before = councils?.find((council) => council.id === answers['council']);
  useEffect(() => setChosen(before), [before]);

  const goOn = (next: Answers): void => {
    setErrors([]);
    const after = aid.back ? SCREENS[aid.back] : screenAfter(id, outline.questions, aid.path, next);
    void aid.go(after, { state: { ...aid.state, answers: next } });
  };
  const onContinue = (): void => {
    const box = document.getElementById(id);
    const entered = councilEntered(box instanceof HTMLInputElement ? box.value : '', councils);
    if (entered.is === 'error') setErrors([{ field: id, message: entered.message }]);
    else if (entered.is === 'unchanged') goOn(answers);
    else
      goOn(entered.is === 'council' ? withCouncil(answers, entered.council, before) : withoutCouncil(answers, before));
  };
  const withChosen = chosen ? withCouncil(answers, chosen, before) : answers;
  const override = (other: string): void =>
    void aid.go(other, { state: { ...aid.state, answers: withChosen } }, 'council');
  return (
    <QuestionFrame
      aid={aid}
      outline={outline}
      screen={id}
      place={SECTION_NAMES[question.section]}
      errors={errors}
      onContinue={onContinue}
      stateNow={() => ({ ...aid.state, answers: withChosen })}
      otherWay={
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={!aid.ready}
          onClick={() => goOn(withoutCouncil(answers, before))}
        >
          {answers['council'] === undefined ? 'Skip this question' : 'Go on without a council'}
        </button>
      }
    >
      <CouncilField
        // It looks after its own input, so what was chosen before needs a new one.
        key={before?.id ?? ''}
        question={question}
        councils={councils}
        failed={failed}
        unknown={councils !== undefined && before === undefined && answers['council'] !== undefined}
        chosen={before}
        choose={setChosen}
        errors={errors}
      />
      <div role="status">
        {chosen && (
          <CouncilFilledIn
            council={chosen}
            answers={withChosen}
            questions={outline.questions}
            frameworks={frameworks}
            {...(aid.back ? {} : { override })}
          />
        )}
      </div>
    </QuestionFrame>
  );
}
