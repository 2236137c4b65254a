import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AidState } from '../engine/answers.ts';
import { keepDraft, keptDraft } from '../state/kept-draft.ts';
import { useAid } from '../state/use-aid.ts';
import { Choice } from './Choice.tsx';
import { describedBy, FieldMessage } from './ErrorSummary.tsx';
import type { Outline, WeighedCriterion } from './outline.ts';
import { SCREENS } from './path.ts';
import { PointsFields } from './PointsFields.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { TopThreeFields } from './TopThreeFields.tsx';
import {
  FIELDS,
  readWeightsDraft,
  weightsDraft,
  weightsDraftFrom,
  type FieldError,
  type WeightsDraft,
} from './weights-form.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

interface Props {
  criteria: readonly WeighedCriterion[];
  outline: Outline;
}

/** What matters, before any result is seen: three in order, points, or "I do not know". */
export default function WhatMattersForm({ criteria, outline }: Props): JSX.Element {
  const aid = useAid(outline);
  const { weights } = aid.state;
  const [draft, setDraft] = useState<WeightsDraft>(() => weightsDraft(weights, false));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useEffect(() => {
    if (aid.ready) setDraft(weightsDraftFrom(keptDraft()) ?? weightsDraft(weights, aid.back !== undefined));
  }, [aid.ready, weights]);
  const enter = (entered: WeightsDraft): void => {
    setDraft(entered);
    keepDraft(entered);
  };

  const stateNow = (): AidState => {
    const read = readWeightsDraft(draft, criteria, weights);
    return read.weights ? { ...aid.state, weights: read.weights } : aid.state;
  };
  const goOn = (): void => {
    const { errors: found } = readWeightsDraft(draft, criteria, weights);
    setErrors(found);
    if (found.length === 0) void aid.go(aid.back ? SCREENS[aid.back] : SCREENS.check, { state: stateNow() });
  };
  const fields = { criteria, draft, setDraft: enter, errors };
  return (
    <QuestionFrame
      aid={aid}
      outline={outline}
      screen={SCREENS.weights}
      place="After the questions, before any result"
      errors={errors}
      onContinue={goOn}
      stateNow={stateNow}
    >
      <WaysOfWeighing {...fields}>
        {draft.mode === 'ranking' && <TopThreeFields {...fields} />}
        {draft.mode === 'points' && <PointsFields {...fields} />}
      </WaysOfWeighing>
    </QuestionFrame>
  );
}

const WAYS = [
  { mode: 'ranking', id: FIELDS.mode, label: 'My top three', hint: 'The quick way: choose up to three, in order.' },
  {
    mode: 'points',
    id: `${FIELDS.mode}-points`,
    label: 'Points',
    hint: 'The exact way: give each a number from 0 to 100, by how much its range matters.',
  },
  {
    mode: 'unknown',
    id: `${FIELDS.mode}-unknown`,
    label: 'I do not know',
    hint: 'Then every way of weighing counts alike.',
  },
] as const;

interface WaysProps {
  draft: WeightsDraft;
  setDraft: (draft: WeightsDraft) => void;
  errors: readonly FieldError[];
  /** The fields of the way that is chosen. */
  children: ComponentChildren;
}

/** The three ways of saying what matters; the fields of the one that is chosen stand under it. */
function WaysOfWeighing({ draft, setDraft, errors, children }: WaysProps): JSX.Element {
  const wrong = errors.some(({ field }) => field === FIELDS.mode);
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" {...describedBy(wrong && `${FIELDS.mode}-error`)}>
        <legend class="govuk-fieldset__legend">
          <h1 class="govuk-fieldset__heading">What matters to you?</h1>
        </legend>
        <WhyWeAsk title="Why we ask, and why now">
          Whoever has seen a result weighs towards it. None of these says how well children do: no evaluation shows that
          one model improves services more than another.
        </WhyWeAsk>
        <FieldMessage field={FIELDS.mode} errors={errors} />
        <div class="govuk-radios">
          {WAYS.map(({ mode, ...way }) => (
            <div key={mode}>
              {mode === 'unknown' && <div class="govuk-radios__divider">or</div>}
              <Choice
                kind="radio"
                name={FIELDS.mode}
                value={mode}
                chosen={draft.mode === mode}
                choose={() => setDraft({ ...draft, mode })}
                {...way}
              />
              {draft.mode === mode && mode !== 'unknown' && <div class="govuk-radios__conditional">{children}</div>}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
