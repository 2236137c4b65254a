import type { JSX } from 'preact';
import { counted, printDate } from '../../print.ts';
import type { Weights } from '../engine/answers.ts';
import { effectiveWeights } from '../engine/weights.ts';
import { SCREENS } from '../questionnaire/path.ts';
import type { ResultView } from './view.ts';

interface Props {
  view: ResultView;
  councilName: string | undefined;
}

const WEIGHED: Record<Weights['mode'], string> = {
  points: 'by your points',
  ranking: 'by your order',
  unknown: 'by every combination of weights alike, since you gave none',
};

/** Whose answers these are, with the way to change them. */
export function YourAnswers({ view, councilName }: Props): JSX.Element {
  const { appraisal, change, check } = view;
  const { answers, overrides, weights } = appraisal.state;
  const figures = Object.keys(overrides).length;
  return (
    <>
      <p class="aid-answers">
        On your answers{councilName && ` for ${councilName}`} to {counted(Object.keys(answers).length, 'question')} (
        <a href={check}>change your answers</a>), weighed {WEIGHED[effectiveWeights(weights, appraisal.criteria).mode]}{' '}
        (<a href={change(SCREENS.weights)}>change what matters</a>)
        {figures > 0 && `, with ${counted(figures, 'figure')} of your own`}.
      </p>
      <p class="aid-small">
        By the law of {printDate(appraisal.day)} and the rules of {printDate(appraisal.version)}. What you did not
        answer counts as ‘not sure’. Nothing that you enter leaves your browser.
      </p>
    </>
  );
}
