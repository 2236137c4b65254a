import type { JSX } from 'preact';
import type { WhoDecides as Said } from '../../schema/decision-aid.ts';
import { Citations } from './Citations.tsx';
import { Part } from './Part.tsx';
import type { ResultView } from './view.ts';

/** In words; the form of the data has them too, in a module that does not belong into the browser. */
const DECIDED_BY: Record<Said['by'], string> = {
  council: 'Your council decides.',
  both: 'Your council does not decide alone: ministers have a part in it.',
  ministers: 'Ministers decide; your council does not decide alone.',
};

/** Who takes the decision, before anything is said of the options. */
export function WhoDecides({ view: { appraisal, bundle, change } }: { view: ResultView }): JSX.Element {
  const { whoDecides, state } = appraisal;
  const known = state.answers['statutory_direction'] !== undefined;
  return (
    <Part id="who-decides">
      {whoDecides && (
        <>
          {known && (
            <p class="aid-lead">
              <strong>{DECIDED_BY[whoDecides.by]}</strong>
            </p>
          )}
          <p>{whoDecides.text}</p>
          <Citations grounds={whoDecides} bundle={bundle} about="who decides" />
        </>
      )}
      {!known && (
        <p>
          <a href={change('statutory_direction')}>Say whether a notice or direction is in force</a>
        </p>
      )}
    </Part>
  );
}
