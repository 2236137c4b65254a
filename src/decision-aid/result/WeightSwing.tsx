import type { JSX } from 'preact';
import { weightSwing } from '../../charts/weight-swing.ts';
import type { ClosestChange } from '../engine/closest-change.ts';
import { HundredHead, HundredTrack } from './HundredLine.tsx';
import { oneDecimal } from './in-words.ts';
import type { ResultView } from './view.ts';

/** The closest change of weights: where each weight that moves stands now, and where it would have to stand. */
export function WeightSwing({ view, change }: { view: ResultView; change: ClosestChange }): JSX.Element | null {
  const { appraisal, nameOf } = view;
  const lines = weightSwing(change, appraisal.criteria, appraisal.weights);
  if (lines.length === 0) return null;
  return (
    <table class="picture-table aid-swing">
      <caption>
        The closest change: weights as they are (ring) and where {nameOf(change.rival)} would draw level (arrow)
      </caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <HundredHead of="points of weight" />
          <th scope="col">Points of weight</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ criterion, now, then }) => (
          <tr key={criterion}>
            <th scope="row">{nameOf(criterion)}</th>
            <HundredTrack height={30}>
              <line class="aid-swing__way" x1={`${now}%`} x2={`${then}%`} y1="15" y2="15" />
              <circle class="aid-swing__now" cx={`${now}%`} cy="15" r="5" />
              <svg x={`${then}%`} y="15" overflow="visible">
                <path class="aid-swing__then" d={then < now ? 'M0 0 9-6V6Z' : 'M0 0-9-6V6Z'} />
              </svg>
            </HundredTrack>
            <td>
              {oneDecimal(now)} now, {oneDecimal(then)} then
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
