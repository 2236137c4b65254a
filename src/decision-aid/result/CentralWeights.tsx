import type { JSX } from 'preact';
import { listed } from '../../print.ts';
import { ofHundred, weightPoints, withinSentence } from './in-words.ts';
import type { ResultView } from './view.ts';

/** How many of the heaviest criteria are named. */
const NAMED = 3;

/** For each option in play, the weights that put it first, and how far its place depends on values that are uncertain. */
export function CentralWeights({ view }: { view: ResultView }): JSX.Element | null {
  const { appraisal, sensitivity, nameOf } = view;
  const { runs, order, criteria } = appraisal;
  if (!runs || !sensitivity) return null;
  const heaviest = (weights: readonly number[]): string =>
    listed(
      criteria
        .map((criterion, index) => ({ criterion, weight: weights[index] ?? 0 }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, NAMED)
        .map(({ criterion, weight }) => `${withinSentence(nameOf(criterion))} (${weightPoints(weight)})`),
    );
  return (
    <details class="aid-more">
      <summary>Who would choose which option: central weights and confidence</summary>
      <p>
        Central weights are the average of the weights that put an option first: what somebody who would choose it cares
        for most, in points of 100. The confidence factor says how often it is first for that very person, since its
        values are uncertain too.
      </p>
      <ul class="aid-items">
        {order.map(({ option }) => {
          const weights = runs.independent.centralWeights[runs.independent.options.indexOf(option)];
          const confidence = sensitivity.confidence.get(option);
          return (
            <li key={option}>
              <p class="aid-items__about">{nameOf(option)}</p>
              {weights && typeof confidence === 'number' ? (
                <p>
                  First for those who care most for {heaviest(weights)}; for them it is first in {ofHundred(confidence)}{' '}
                  of 100 combinations of values.
                </p>
              ) : (
                <p>None: no combination that was drawn puts it first.</p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
