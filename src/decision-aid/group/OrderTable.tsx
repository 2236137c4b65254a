import type { JSX } from 'preact';
import { rankOptions } from '../engine/order.ts';
import { placed } from '../result/findings.ts';
import { percent } from '../result/in-words.ts';
import { ExpectedRank, PlaceHeads, ShareBar, SHARES } from '../result/PlaceShares.tsx';
import { ScrollTable } from '../result/ScrollTable.tsx';
import { modelHref } from '../result/view.ts';
import type { GroupRuns } from './group-findings.ts';
import type { GroupView } from './view.ts';

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
        <PlaceHeads />
        <tbody>
          {options.map(({ place, own, shared }) => (
            <tr key={own.option}>
              <td>{place}</td>
              <th scope="row">
                <a href={modelHref(own.option)}>{nameOf(own.option)}</a>
              </th>
              <ExpectedRank option={own} />
              {SHARES.map(({ share }) => (
                <td key={share} class="align-right">
                  {percent(own[share])}
                  <ShareBar share={own[share]} />
                  {shared && (
                    <span class="group-order__shared">
                      {percent(shared[share])} <span class="group-order__word">shared</span>
                    </span>
                  )}
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
