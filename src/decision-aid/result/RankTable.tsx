import type { JSX } from 'preact';
import { placed } from './findings.ts';
import { oneDecimal, percent } from './in-words.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { modelHref, type ResultView } from './view.ts';

const SHARES = [
  { share: 'firstShare', label: 'First' },
  { share: 'topThreeShare', label: 'In the first three' },
  { share: 'lastThreeShare', label: 'In the last three' },
] as const;

/** The options in play by expected rank, with their shares of places where each option has draws of its own. */
export function RankTable({ view }: { view: ResultView }): JSX.Element {
  const { appraisal, nameOf } = view;
  return (
    <ScrollTable id="rank" kind="rank" caption="Options in play, best expected rank first">
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
        {placed(appraisal).map(({ place, own }) => (
          <tr key={own.option} class={own.option === appraisal.inPlace ? 'aid-in-place' : undefined}>
            <td>{place}</td>
            <th scope="row">
              <a href={modelHref(own.option)}>{nameOf(own.option)}</a>
              {own.option === appraisal.inPlace && <span class="aid-tag">Staying as you are</span>}
            </th>
            <td class="align-right">{oneDecimal(own.expectedRank)}</td>
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
    <svg class="aid-bar" viewBox="0 0 96 8" width="96" height="8" aria-hidden="true" focusable="false">
      <rect class="aid-bar__all" x="0.5" y="0.5" width="95" height="7" />
      <rect class="aid-bar__share" width={Math.round(share * 96)} height="8" />
    </svg>
  </td>
);
