import type { JSX } from 'preact';
import { CURRENT_ARRANGEMENT } from '../engine/values.ts';
import { AdviceList } from './AdviceList.tsx';
import { ClearWinner } from './ClearWinner.tsx';
import { ofHundred, percent } from './in-words.ts';
import { PartService } from './PartService.tsx';
import { Part } from './Part.tsx';
import { DEMAND_REMARK, given, type ResultView } from './view.ts';
import { RankTable } from './RankTable.tsx';

/** The options in play in their order, how firm that is, and what is to be read beside it. */
export function InPlay({ view }: { view: ResultView }): JSX.Element {
  const { appraisal, bundle, questions, change, check, nameOf } = view;
  const { order, inPlace, state, withoutEvidence, draws } = appraisal;
  const [first] = order;
  const remarks = given(bundle.aid.advice.remarks, state.answers, questions).filter(({ id }) => id !== DEMAND_REMARK);
  const partOnly = state.answers['scope'] === 'part-of-the-service';
  return (
    <Part id="in-play">
      {partOnly && <PartService view={view} />}
      {first ? (
        <>
          <p class="aid-lead">
            {nameOf(first.option)} comes first under {ofHundred(first.firstShare)} of 100 combinations of plausible
            weights and scores; this is not a probability that it works.
          </p>
          <ClearWinner view={view} />
          <RankTable view={view} />
          {inPlace === undefined && (
            <p>
              No row is marked as staying as you are:{' '}
              {state.answers[CURRENT_ARRANGEMENT] === undefined ? (
                <a href={change(CURRENT_ARRANGEMENT)}>say who runs the service now</a>
              ) : (
                'the arrangement of today is not one of the options that are ranked'
              )}
              .
            </p>
          )}
          <p>
            Expected rank is the average place over {draws.toLocaleString('en-GB')} combinations; the shares say in how
            many of them an option is first, in the first three or in the last three.{' '}
            {withoutEvidence === 0
              ? 'Something is known of every value.'
              : `Of ${percent(withoutEvidence)} of the values nothing is known, so any figure counts as likely.`}
          </p>
        </>
      ) : (
        <p>
          Every option is ruled out on these answers. That is a sign that an answer is not right, or that the law leaves
          nothing without the department’s agreement: <a href={check}>check your answers</a>, and ask your monitoring
          officer.
        </p>
      )}
      {remarks.length > 0 && <h3>Read beside the order</h3>}
      <AdviceList items={remarks} view={view} />
      {!partOnly && (
        <details class="aid-more">
          <summary>Options for part of the service, which are not ranked</summary>
          <PartService view={view} />
        </details>
      )}
    </Part>
  );
}
