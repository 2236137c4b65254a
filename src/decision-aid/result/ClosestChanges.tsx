import type { JSX } from 'preact';
import { listed } from '../../print.ts';
import type { Sensitivity } from '../engine/appraise.ts';
import type { ClosestChange } from '../engine/closest-change.ts';
import { weightPoints, withinSentence } from './in-words.ts';
import { ShareBar } from './PlaceShares.tsx';
import { ScrollTable } from './ScrollTable.tsx';
import type { ResultView } from './view.ts';
import { WeightSwing } from './WeightSwing.tsx';

interface Props {
  view: ResultView;
  closest: Sensitivity['closest'];
}

/** The fewest points of weight that, moved, let each rival draw level with the leader. */
export function ClosestChanges({ view, closest }: Props): JSX.Element | null {
  const { appraisal, nameOf } = view;
  const { leader } = appraisal;
  if (!closest || leader === undefined) return null;
  const { least, each } = closest;
  const criterion = (id: string): string => withinSentence(nameOf(id));
  const from = (change: ClosestChange): string =>
    listed(change.from.map((giver) => `${criterion(giver.criterion)} (${weightPoints(giver.weight)})`));
  return (
    <>
      <h3>Other weights</h3>
      {each.size === 0 ? (
        <p>{nameOf(leader)} is the only option in play, so no weights change the order.</p>
      ) : !least ? (
        <p>No weights would let another option draw level with {nameOf(leader)} at likely values.</p>
      ) : least.moved === 0 ? (
        <p>
          {nameOf(least.rival)} is level with {nameOf(leader)} already, at likely values.
        </p>
      ) : (
        <p>
          The closest change: moving {weightPoints(least.moved)} of 100 points of weight from {from(least)} to{' '}
          {criterion(least.to)} would let {nameOf(least.rival)} draw level with {nameOf(leader)}.
        </p>
      )}
      {least && <WeightSwing view={view} change={least} />}
      {each.size > 0 && (
        <ScrollTable
          id="closest"
          kind="closest"
          caption={`What it takes to draw level with ${nameOf(leader)}, at likely values`}
        >
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col" class="align-right">
                Points moved
              </th>
              <th scope="col">From</th>
              <th scope="col">To</th>
            </tr>
          </thead>
          <tbody>
            {[...each].map(([rival, change]) => (
              <tr key={rival}>
                <th scope="row">{nameOf(rival)}</th>
                <td class="align-right">
                  {change ? weightPoints(change.moved) : 'No weights would'}
                  {change && <ShareBar share={change.moved} />}
                </td>
                <td>{change && change.from.length > 0 ? from(change) : 'Does not apply'}</td>
                <td>{change && change.from.length > 0 ? criterion(change.to) : 'Does not apply'}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}
