import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { CLEAR } from '../engine/order.ts';
import { clearTest } from './findings.ts';
import { ofHundred, percent } from './in-words.ts';
import type { ResultView } from './view.ts';

/** Whether an option stands clear of the others, by a test that is said in words. */
export function ClearWinner({ view }: { view: ResultView }): JSX.Element | null {
  const { appraisal, sensitivity, nameOf, questions, change } = view;
  const test = clearTest(appraisal);
  if (!test) return null;
  const { option, firstShare, rival, passes } = test;
  const name = nameOf(option);
  const figures = (
    <>
      {name} is first in at least {ofHundred(firstShare)} of 100 combinations
      {rival && `, and before ${nameOf(rival.option)}, its nearest rival, in at least ${ofHundred(rival.share)}`}.
    </>
  );
  const waiting = passes && !sensitivity;
  const displacing = [...new Set(sensitivity?.displacedBy.map((effect) => effect.question))];
  return (
    <div class="aid-verdict">
      <p>
        <strong>
          {waiting
            ? 'Being tested: could an answer not given change who is in front?'
            : sensitivity?.clearWinner
              ? `${nameOf(sensitivity.clearWinner)} stands clear on these answers.`
              : 'No clear winner.'}
        </strong>{' '}
        {figures}
      </p>
      {displacing.length > 0 && (
        <p>
          That would be enough, but an answer not given could displace it:{' '}
          {displacing.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <a href={change(id)}>{questions.get(id)?.label ?? id}</a>
            </Fragment>
          ))}
          .
        </p>
      )}
      <p class="aid-small">
        The test: first in at least {percent(CLEAR.first)} of combinations and before every other option in at least{' '}
        {percent(CLEAR.pairwise)}, with separate and with shared draws, and no unanswered question that could displace
        it.
      </p>
    </div>
  );
}
