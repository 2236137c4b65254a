import type { JSX } from 'preact';
import { placed } from './findings.ts';
import { percent } from './in-words.ts';
import { ExpectedRank, PlaceHeads, ShareBar, SHARES } from './PlaceShares.tsx';
import { ScrollTable } from './ScrollTable.tsx';
import { modelHref, type ResultView } from './view.ts';

/** The options in play by expected rank, with their shares of places where each option has draws of its own. */
export function RankTable({ view }: { view: ResultView }): JSX.Element {
  const { appraisal, nameOf } = view;
  return (
    <ScrollTable id="rank" kind="rank" caption="Options in play, best expected rank first">
      <PlaceHeads />
      <tbody>
        {placed(appraisal).map(({ place, own }) => (
          <tr key={own.option} class={own.option === appraisal.inPlace ? 'aid-in-place' : undefined}>
            <td>{place}</td>
            <th scope="row">
              <a href={modelHref(own.option)}>{nameOf(own.option)}</a>
              {own.option === appraisal.inPlace && <span class="aid-tag">Staying as you are</span>}
            </th>
            <ExpectedRank option={own} />
            {SHARES.map(({ share }) => (
              <ShareCell key={share} share={own[share]} />
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A share in words, with a bar beneath it. */
const ShareCell = ({ share }: { share: number }): JSX.Element => (
  <td class="align-right">
    {percent(share)}
    <ShareBar share={share} />
  </td>
);
