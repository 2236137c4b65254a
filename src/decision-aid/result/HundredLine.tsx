import type { JSX } from 'preact';

/** Marks of a line from 0 to 100, in per cent of its width. */
const MARKS = [0, 25, 50, 75, 100];

const anchor = (mark: number): 'start' | 'middle' | 'end' => (mark === 0 ? 'start' : mark === 100 ? 'end' : 'middle');

/** The head of a column of pictures that run from 0 to 100. */
export const HundredHead = ({ of }: { of: string }): JSX.Element => (
  <th scope="col" class="picture-table__track">
    <span class="govuk-visually-hidden">Picture, 0 to 100 {of}</span>
    <svg class="time-axis" width="100%" height="26" aria-hidden="true" focusable="false">
      {MARKS.map((mark) => (
        <g key={mark}>
          <line x1={`${mark}%`} x2={`${mark}%`} y1="20" y2="26" />
          <text x={`${mark}%`} y="15" text-anchor={anchor(mark)}>
            {mark}
          </text>
        </g>
      ))}
    </svg>
  </th>
);

interface TrackProps {
  /** Pixels. */
  height: number;
  children: JSX.Element | (JSX.Element | false | undefined)[];
}

/** A cell with a picture that runs from 0 to 100, over the marks of its head. */
export const HundredTrack = ({ height, children }: TrackProps): JSX.Element => (
  <td class="picture-table__track">
    <svg class="time-grid" width="100%" height="100%" aria-hidden="true" focusable="false">
      {MARKS.map((mark) => (
        <line key={mark} x1={`${mark}%`} x2={`${mark}%`} y1="0" y2="100%" />
      ))}
    </svg>
    <svg class="picture-table__row" width="100%" height={height} aria-hidden="true" focusable="false">
      {children}
    </svg>
  </td>
);
