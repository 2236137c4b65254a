import type { JSX } from 'preact';

/** In pixels of the drawing; a dot keeps its radius from either end. */
const WIDTH = 160;
const RADIUS = 4;

interface Props {
  /** Shares from 0 to 1, one a person. */
  weights: readonly number[];
  /** The largest of all criteria: the right end of every strip, so that strips compare. */
  most: number;
}

/** A dot for each person on a line from no points to the most that anybody gave. The table beside it says the same in words. */
export function WeightStrip({ weights, most }: Props): JSX.Element {
  const x = (weight: number): number => RADIUS + (most > 0 ? weight / most : 0) * (WIDTH - 2 * RADIUS);
  return (
    <svg class="group-strip" viewBox={`0 0 ${WIDTH} 12`} width={WIDTH} height="12" aria-hidden="true" focusable="false">
      <line class="group-strip__line" x1={RADIUS} y1="6" x2={WIDTH - RADIUS} y2="6" />
      {weights.map((weight, index) => (
        <circle class="group-strip__dot" key={index} cx={x(weight)} cy="6" r={RADIUS} />
      ))}
    </svg>
  );
}
