import type { JSX } from 'preact';
import { valueAt } from '../engine/values.ts';
import { oneDecimal, weightPoints } from './in-words.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { weighed, type ResultView } from './view.ts';

/** One value: an option on a criterion. */
export interface Cell {
  option: string;
  criterion: string;
}

interface Props {
  view: ResultView;
  /** The id of the button that opens a value. */
  buttonId: (cell: Cell) => string;
  choose: (cell: Cell) => void;
  /** The value that is open. */
  chosen: Cell | undefined;
}

/** Criteria by options at likely values, with the weights and the sums. */
export function ArithmeticTable({ view, buttonId, choose, chosen }: Props): JSX.Element {
  const { appraisal, nameOf } = view;
  const { sums, weights } = appraisal;
  return (
    <ScrollTable
      id="arithmetic"
      kind="arithmetic"
      caption="Likely values, 0 to 100, with the weight of each criterion and the sums"
    >
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" class="align-right">
            Weight
          </th>
          {sums.map(({ option }) => (
            <th scope="col" class="align-right" key={option}>
              {nameOf(option)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weighed(view).map(({ id: criterion, name }, index) => (
          <tr key={criterion}>
            <th scope="row">{name}</th>
            <td class="align-right">{weightPoints(weights[index] ?? 0)}</td>
            {sums.map(({ option }) => (
              <ValueCell
                key={option}
                cell={{ option, criterion }}
                view={view}
                id={buttonId({ option, criterion })}
                choose={choose}
                open={chosen?.option === option && chosen.criterion === criterion}
              />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Sum of weight times value</th>
          <td class="align-right">100.0</td>
          {sums.map(({ option, score }) => (
            <td class="align-right" key={option}>
              {oneDecimal(score)}
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  );
}

interface ValueCellProps {
  cell: Cell;
  view: ResultView;
  id: string;
  choose: (cell: Cell) => void;
  open: boolean;
}

/** A value with its range; the button opens it for a figure of the user's own. */
function ValueCell({ cell, view, id, choose, open }: ValueCellProps): JSX.Element {
  const { low, likely, high, uniform, replaced, inPlace } = valueAt(view.appraisal.values, cell.option, cell.criterion);
  return (
    <td class="align-right">
      <button type="button" class="link-button aid-value" id={id} aria-expanded={open} onClick={() => choose(cell)}>
        {likely}
        <span class="govuk-visually-hidden">
          , {view.nameOf(cell.option)}, {view.nameOf(cell.criterion)}: replace
        </span>
      </button>
      <span class="aid-range">{uniform ? 'not known' : inPlace ? 'in place' : `${low} to ${high}`}</span>
      {replaced && <strong class="aid-range">your figure</strong>}
    </td>
  );
}
