import type { JSX } from 'preact';
import { letterOf, type BarPart } from '../../charts/contribution-bars.ts';
import { HundredHead, HundredTrack } from './HundredLine.tsx';
import { oneDecimal } from './in-words.ts';
import { sumBars, type SumBars } from './sum-bars.ts';
import type { ResultView } from './view.ts';

/** The sum of each option built up from what every criterion adds, beneath the weights themselves as the key. */
export function ContributionBars({ view }: { view: ResultView }): JSX.Element {
  const { appraisal, sensitivity, nameOf } = view;
  const { whole, options } = sumBars(appraisal);
  return (
    <>
      <h3>Weights against the result</h3>
      <p>
        The first bar is the weights: an option that is at its best on everything would fill it. Every option has of
        each part what its likely value earns.{' '}
        {!sensitivity?.clearWinner && 'No option stands clear, so the longest bar names no winner. '}
        The thin line runs from the sum of all its lowest values to that of all its highest.
      </p>
      <ul class="legend" aria-label="What the letters mean">
        {whole.points.map(({ letter, criterion }) => (
          <li key={criterion}>
            <b>{letter}</b> {nameOf(criterion)}
          </li>
        ))}
      </ul>
      <table class="picture-table aid-sums">
        <caption>What each criterion adds to the sum, in points of 100, in the order of the result</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <HundredHead of="points" />
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">The weights</th>
            <HundredTrack height={30}>
              <Parts parts={whole.bar.parts} />
            </HundredTrack>
            <td>
              <Added points={whole.points} />
            </td>
          </tr>
          {options.map((one) => (
            <OptionRow key={one.option} {...one} name={nameOf(one.option)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The bar of an option with its numbers. */
const OptionRow = ({ bar, points, name }: SumBars['options'][number] & { name: string }): JSX.Element => (
  <tr>
    <th scope="row">{name}</th>
    <HundredTrack height={36}>
      <Parts parts={bar.parts} />
      <line class="aid-sums__range" x1={`${bar.low}%`} x2={`${bar.high}%`} y1="31" y2="31" />
    </HundredTrack>
    <td>
      <b>{oneDecimal(bar.sum)}</b>, within {oneDecimal(bar.low)} to {oneDecimal(bar.high)}
      <Added points={points} />
    </td>
  </tr>
);

/** The points of each criterion, which add up to the sum but for what rounding leaves. */
const Added = ({ points }: Pick<SumBars['whole'], 'points'>): JSX.Element => (
  <span class="picture-table__note">
    {points.map((one) => `${one.letter}\u00a0${oneDecimal(one.points)}`).join(' + ')}
  </span>
);

/** Patterns over the tint of each fill (ChartPatterns.astro), so that parts beside each other differ on grey paper. */
const FILLS = ['', '', '', '', 'council-company', 'public-body', 'council-helped', ''];

/** Parts end to end, each in the fill of its place and with its letter where there is room. */
const Parts = ({ parts }: { parts: readonly BarPart[] }): JSX.Element => (
  <g>
    {parts.map(({ criterion, place, x, width, lettered }) => {
      const box = { x: `${x}%`, width: `${width}%`, y: 5, height: 20 };
      const fill = place % FILLS.length;
      return (
        <g key={criterion} class={`aid-sums__part aid-sums__part--${fill}`}>
          <rect {...box} />
          {FILLS[fill] && <rect fill={`url(#pattern-${FILLS[fill]})`} {...box} />}
          {lettered && (
            <text x={`${x + width / 2}%`} y="20">
              {letterOf(place)}
            </text>
          )}
        </g>
      );
    })}
  </g>
);
