import type { JSX } from 'preact';
import { valueAt, type Value } from '../engine/values.ts';
import type { Contribution } from '../engine/weighted-sum.ts';
import { Citations } from './Citations.tsx';
import { oneDecimal, weightPoints } from './in-words.ts';
import type { ResultView } from './view.ts';

interface Props {
  option: string;
  reason: Contribution;
  view: ResultView;
}

/** A reason for or against an option: the figures, why it has them, and what they rest on. */
export function Reason({ option, reason, view }: Props): JSX.Element {
  const { appraisal, bundle, nameOf } = view;
  const { criterion, weight, likely, mean, adds, beside } = reason;
  const value = valueAt(appraisal.values, option, criterion);
  const performance = bundle.aid.performances.find((one) => one.model === option && one.criterion === criterion);
  const moved = bundle.aid.adjustments.filter(({ id }) => value.adjusted.includes(id));
  const perhaps = bundle.aid.adjustments.filter(({ id }) => value.perhaps.includes(id));
  return (
    <li>
      <p class="aid-items__about">{nameOf(criterion)}</p>
      <p class="aid-figures">
        Likely value {likely} of 100 (mean {oneDecimal(mean)}) at a weight of {weightPoints(weight)}: {oneDecimal(adds)}{' '}
        points, {oneDecimal(Math.abs(beside))} {beside > 0 ? 'more' : 'fewer'} than the average.
      </p>
      <p>{whence(value, performance?.rationale)}</p>
      {performance && !value.inPlace && !value.replaced && (
        <Citations grounds={performance} bundle={bundle} about={`${nameOf(option)}, ${nameOf(criterion)}`} />
      )}
      {moved.map((adjustment) => (
        <div key={adjustment.id}>
          <p>
            {adjustment.by > 0 ? `${adjustment.by} up` : `${-adjustment.by} down`} on your answers: {adjustment.because}
          </p>
          <Citations grounds={adjustment} bundle={bundle} about={adjustment.because} />
        </div>
      ))}
      {perhaps.length > 0 && <p>An answer that you have not given may move it: the range of the value covers both.</p>}
    </li>
  );
}

/** Where a value comes from, in words. */
function whence({ replaced, inPlace, uniform }: Value, rationale: string | undefined): string {
  if (replaced) return 'Your figure, in place of the one that rests on the record.';
  if (inPlace) return 'At its best, because this is the arrangement of today: nothing has to be set up.';
  return uniform || rationale === undefined ? 'Nothing is known: every value counts as likely.' : rationale;
}
