import type { JSX } from 'preact';
import { rankOptions } from '../engine/order.ts';
import { placed } from '../result/findings.ts';
import { oneDecimal, percent } from '../result/in-words.ts';
import { ScrollTable } from '../result/ScrollTable.tsx';
import { modelHref } from '../result/view.ts';
import type { GroupRuns } from './group-findings.ts';
import type { GroupView } from './view.ts';

const SHARES = [
  { share: 'firstShare', label: 'First' },
  { share: 'topThreeShare', label: 'In the first three' },
  { share: 'lastThreeShare', label: 'In the last three' },
] as const;

interface Props {
  view: GroupView;
  runs: NonNullable<GroupRuns>;
}

/** The combined order by expected rank, with the shares of places in both runs. */
export function OrderTable({ view: { nameOf }, runs }: Props): JSX.Element {
  const options = placed({ order: rankOptions(runs.independent), runs });
  return (
    <>
      <ScrollTable id="group-rank" kind="rank" caption="Options in play for the group, best expected rank first">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Option</th>
            <th scope="col" class="align-right">
              Expected rank
            </th>
            {SHARES.map(({ share, label }) => (
              <th scope="col" key={share} class="align-right">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map(({ place, own, shared }) => (
            <tr key={own.option}>
              <td>{place}</td>
              <th scope="row">
                <a href={modelHref(own.option)}>{nameOf(own.option)}</a>
              </th>
              <td class="align-right">{oneDecimal(own.expectedRank)}</td>
              {SHARES.map(({ share }) => (
                <td key={share} class="align-right">
                  {percent(own[share])}
                  <Bar share={own[share]} />
                  {shared && <span class="aid-shared">{percent(shared[share])} shared</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p class="aid-small">
        Expected rank is the average place. In the first figure each option’s values are drawn by themselves; in the
        second, options that are alike share their draws.
      </p>
    </>
  );
}

/** A share from 0 to 1 as a bar, beside the figure in words. */
const Bar = ({ share }: { share: number }): JSX.Element => (
  <svg class="aid-bar" viewBox="0 0 60 6" width="60" height="6" aria-hidden="true" focusable="false">
    <rect class="aid-bar__all" x="0.5" y="0.5" width="59" height="5" />
    <rect class="aid-bar__share" width={Math.round(share * 60)} height="6" />
  </svg>
);
