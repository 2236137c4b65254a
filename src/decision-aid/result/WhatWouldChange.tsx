import type { JSX } from 'preact';
import { ClosestChanges } from './ClosestChanges.tsx';
import { OtherAnswers } from './OtherAnswers.tsx';
import { Part } from './Part.tsx';
import type { ResultView } from './view.ts';

/** What would change the result: other weights, and other answers. */
export function WhatWouldChange({ view }: { view: ResultView }): JSX.Element {
  const { appraisal, sensitivity, nameOf } = view;
  const { leader, order } = appraisal;
  const first = order[0]?.option;
  return (
    <Part id="change">
      {leader !== undefined && first !== undefined && leader !== first && (
        <p class="note">
          The two ways of reckoning differ: {nameOf(leader)} has the highest sum at likely values, and {nameOf(first)}{' '}
          comes first by expected rank, which takes in how uncertain the values are. What follows is at likely values.
        </p>
      )}
      {sensitivity ? (
        <>
          <ClosestChanges view={view} closest={sensitivity.closest} />
          <OtherAnswers view={view} effects={sensitivity.effects} />
        </>
      ) : (
        <p>Being worked out …</p>
      )}
    </Part>
  );
}
