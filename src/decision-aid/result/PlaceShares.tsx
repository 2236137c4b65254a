import type { JSX } from 'preact';
import type { RankedOption } from '../engine/order.ts';
import { oneDecimal } from './in-words.ts';

/** The shares of places that a table of options prints, in this order. */
export const SHARES = [
  { share: 'firstShare', label: 'First' },
  { share: 'topThreeShare', label: 'In the first three' },
  { share: 'lastThreeShare', label: 'In the last three' },
] as const;

/** The heads of a table of options by expected rank. */
export const PlaceHeads = (): JSX.Element => (
  <thead>
    <tr>
      <th scope="col">Place</th>
      <th scope="col">Option</th>
      {['Expected rank', ...SHARES.map(({ label }) => label)].map((label) => (
        <th scope="col" key={label} class="align-right">
          {label}
        </th>
      ))}
    </tr>
  </thead>
);

/** The mean place of an option. */
export const ExpectedRank = ({ option }: { option: RankedOption }): JSX.Element => (
  <td class="align-right">{oneDecimal(option.expectedRank)}</td>
);

/** A share from 0 to 1 as a bar, beside its figure in words. */
export const ShareBar = ({ share }: { share: number }): JSX.Element => (
  <svg class="aid-bar" viewBox="0 0 96 8" width="96" height="8" aria-hidden="true" focusable="false">
    <rect class="aid-bar__all" x="0.5" y="0.5" width="95" height="7" />
    <rect class="aid-bar__share" width={Math.round(share * 96)} height="8" />
  </svg>
);
