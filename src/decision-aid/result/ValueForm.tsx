import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '../engine/answers.ts';
import { valueAt } from '../engine/values.ts';
import { ErrorSummary } from '../questionnaire/ErrorSummary.tsx';
import type { FieldError } from '../questionnaire/weights-form.ts';
import type { Cell } from './ArithmeticTable.tsx';
import { FigureField } from './FigureField.tsx';
import { withinSentence } from './in-words.ts';
import { FIGURES, readRange, type TypedRange } from './read-range.ts';
import type { ResultView } from './view.ts';

interface Props {
  cell: Cell;
  view: ResultView;
  /** The value is the user's own already. */
  replaced: boolean;
  replace: (range: Range) => void;
  reset: () => void;
  cancel: () => void;
}

/** Low, likely and high of one value, for the user to replace. */
export function ValueForm({ cell, view, replaced, replace, reset, cancel }: Props): JSX.Element {
  const { low, likely, high } = valueAt(view.appraisal.values, cell.option, cell.criterion);
  const [typed, setTyped] = useState<TypedRange>({ low: String(low), likely: String(likely), high: String(high) });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const anchors = view.bundle.aid.criteria.find(({ id }) => id === cell.criterion)?.anchors;

  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readRange(typed);
    if ('range' in read) replace(read.range);
    else setErrors(read.errors);
  };
  return (
    <form class="aid-value-form no-print" noValidate onSubmit={submit} aria-labelledby="own-figure">
      <ErrorSummary errors={errors} />
      <h3 id="own-figure" tabIndex={-1} ref={heading}>
        Your figure: {view.nameOf(cell.option)}, {withinSentence(view.nameOf(cell.criterion))}
      </h3>
      {anchors && (
        <p class="aid-small">
          0 is: {anchors.worst}. 100 is: {anchors.best}.
        </p>
      )}
      {FIGURES.map((figure) => (
        <FigureField
          key={figure}
          figure={figure}
          text={typed[figure]}
          errors={errors}
          change={(text) => setTyped({ ...typed, [figure]: text })}
        />
      ))}
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button">
          Use this figure
        </button>
        {replaced && (
          <button type="button" class="link-button" onClick={reset}>
            Take your figure out
          </button>
        )}
        <button type="button" class="link-button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
