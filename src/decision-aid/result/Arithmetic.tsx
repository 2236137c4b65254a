import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AidState, Range } from '../engine/answers.ts';
import { overrideKey } from '../engine/values.ts';
import { Anchors } from './Anchors.tsx';
import { ArithmeticTable, type Cell } from './ArithmeticTable.tsx';
import { ValueForm } from './ValueForm.tsx';
import type { ResultView } from './view.ts';

interface Props {
  view: ResultView;
  overrides: AidState['overrides'];
  setOverrides: (overrides: AidState['overrides']) => void;
}

/** The weighted sum at likely values, in which every value can be replaced by a figure of the user's own. */
export function Arithmetic({ view, overrides, setOverrides }: Props): JSX.Element {
  const [cell, setCell] = useState<Cell>();
  const [said, say] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const table = useRef<HTMLDivElement>(null);

  // The form goes when it is done with, so focus moves back to the button of the cell it was opened from.
  const close = (tell: string): void => {
    say(tell);
    if (cell) table.current?.querySelector<HTMLButtonElement>(`#${buttonId(cell)}`)?.focus();
    setCell(undefined);
  };
  const replace = ({ option, criterion }: Cell, range: Range): void => {
    setOverrides({ ...overrides, [overrideKey(option, criterion)]: range });
    close('Your figure is in the table, and the result was worked out again.');
  };
  const reset = ({ option, criterion }: Cell): void => {
    const { [overrideKey(option, criterion)]: _own, ...rest } = overrides;
    setOverrides(rest);
    close('The figure that rests on the record is back.');
  };
  const resetAll = (): void => {
    setOverrides({});
    setCell(undefined);
    say('All figures that rest on the record are back.');
    status.current?.focus();
  };
  return (
    <>
      <h3>The arithmetic</h3>
      <p>
        Each likely value, times the weight of its criterion, added up: anybody can do it again. 0 is the worst and 100
        the best of a criterion’s two fixed points. Choose a value to put a figure of your own in its place; it is
        marked here and in every file.
      </p>
      <div ref={table}>
        <ArithmeticTable view={view} buttonId={buttonId} choose={setCell} chosen={cell} />
      </div>
      <p role="status" class="aid-status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {cell && (
        <ValueForm
          key={buttonId(cell)}
          cell={cell}
          view={view}
          replaced={overrideKey(cell.option, cell.criterion) in overrides}
          replace={(range) => replace(cell, range)}
          reset={() => reset(cell)}
          cancel={() => close('Nothing was changed.')}
        />
      )}
      {Object.keys(overrides).length > 0 && (
        <p class="no-print">
          <button type="button" class="link-button" onClick={resetAll}>
            Take out all figures of your own
          </button>
        </p>
      )}
      <Anchors view={view} />
    </>
  );
}

const buttonId = ({ option, criterion }: Cell): string => `value-${option}-${criterion}`;
