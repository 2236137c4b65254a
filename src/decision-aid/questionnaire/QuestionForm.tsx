import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../schema/decision-aid.ts';
import type { AidState } from '../engine/answers.ts';
import { keepDraft, keptDraft } from '../state/kept-draft.ts';
import { useAid } from '../state/use-aid.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';
import type { Outline } from './outline.ts';
import { isPassed, screenAfter, SCREENS } from './path.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { enteredBeforeScript } from './entered-before-script.ts';
import { draftFrom, draftOf, readDraft, withAnswer, type Draft } from './read-form.ts';
import { SECTION_NAMES } from './section-names.ts';
import type { FieldError } from './weights-form.ts';

interface Props {
  question: Question;
  outline: Outline;
}

/** The page of one question: choose, or type a number; the answer goes into the address on Continue. */
export default function QuestionForm({ question, outline }: Props): JSX.Element {
  const aid = useAid(outline);
  const { answers } = aid.state;
  const { id, kind } = question;
  const onPath = [id, outline.questions, aid.path] as const;
  const early = useRef<Draft | undefined>(undefined);
  const [draft, setDraft] = useState(() => {
    early.current = enteredBeforeScript(id);
    return early.current ?? draftOf(question, undefined, false);
  });
  const enter = (entered: Draft): void => {
    setDraft(entered);
    keepDraft(entered);
  };
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useEffect(() => {
    if (!aid.ready) return;
    const passed = aid.back !== undefined || isPassed(...onPath, answers);
    setDraft(early.current ?? draftFrom(keptDraft(), question) ?? draftOf(question, answers[id], passed));
    early.current = undefined;
  }, [aid.ready, answers[id]]);

  const stateNow = (): AidState => {
    const reading = readDraft(question, draft);
    return reading.is === 'error' ? aid.state : { ...aid.state, answers: withAnswer(answers, id, reading.answer) };
  };
  const goOn = (): void => {
    const reading = readDraft(question, draft);
    if (reading.is === 'error') {
      setErrors([{ field: id, message: reading.message }]);
      return;
    }
    setErrors([]);
    const state = stateNow();
    void aid.go(aid.back ? SCREENS[aid.back] : screenAfter(...onPath, state.answers), { state });
  };
  const Field = kind === 'number' ? NumberField : ChoiceField;
  return (
    <QuestionFrame
      aid={aid}
      outline={outline}
      screen={id}
      place={SECTION_NAMES[question.section]}
      errors={errors}
      onContinue={goOn}
      stateNow={stateNow}
    >
      <Field question={question} draft={draft} setDraft={enter} errors={errors} />
    </QuestionFrame>
  );
}
