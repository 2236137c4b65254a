import type { JSX } from 'preact';
import { rankOptions } from '../engine/order.ts';
import { placed } from './findings.ts';
import { oneDecimal, percent } from './in-words.ts';
import { ScrollTable } from './ScrollTable.tsx';
import type { ResultView } from './view.ts';

/** The two ways of drawing values, side by side: whether the order hangs on how options that are alike are drawn. */
export function TwoRuns({ view }: { view: ResultView }): JSX.Element | null {
  const { appraisal, nameOf } = view;
  const { runs, order } = appraisal;
  if (!runs) return null;
  const shared = rankOptions(runs.shared).map(({ option }) => option);
  const same = order.every(({ option }, index) => option === shared[index]);
  return (
    <details class="aid-more">
      <summary>
        {same ? 'The order is the same' : 'The order differs'} where options that are alike share their draws
      </summary>
      <p>
        Options that are alike, such as a company of one council and one of several, may be uncertain for the same
        reason. So the combinations are drawn twice: with values of its own for each option, by which the order above is
        made, and with values that options alike share.
        {!same && ` With shared values the order is: ${shared.map(nameOf).join(', ')}.`}
      </p>
      <ScrollTable id="two-runs" kind="two-runs" caption="Own and shared draws side by side">
        <thead>
          <tr>
            <th scope="col">Option</th>
            {['Expected rank', 'First', 'In the first three'].flatMap((figure) =>
              ['own', 'shared'].map((draws) => (
                <th scope="col" class="align-right" key={`${figure} ${draws}`}>
                  {figure}, {draws}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {placed(appraisal).map(({ own, shared: alike }) => (
            <tr key={own.option}>
              <th scope="row">{nameOf(own.option)}</th>
              <td class="align-right">{oneDecimal(own.expectedRank)}</td>
              <td class="align-right">{alike && oneDecimal(alike.expectedRank)}</td>
              <td class="align-right">{percent(own.firstShare)}</td>
              <td class="align-right">{alike && percent(alike.firstShare)}</td>
              <td class="align-right">{percent(own.topThreeShare)}</td>
              <td class="align-right">{alike && percent(alike.topThreeShare)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}
