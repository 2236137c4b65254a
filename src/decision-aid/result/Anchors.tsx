import type { JSX } from 'preact';
import { weighed, type ResultView } from './view.ts';

/** The two fixed points of each criterion, to which values and weights refer. */
export const Anchors = ({ view }: { view: ResultView }): JSX.Element => (
  <details class="aid-more">
    <summary>What 0 and 100 mean for each criterion</summary>
    <ul class="aid-items">
      {weighed(view).map(({ id, name, anchors }) => (
        <li key={id}>
          <p class="aid-items__about">{name}</p>
          {anchors && (
            <>
              <p>0: {anchors.worst}.</p>
              <p>100: {anchors.best}.</p>
            </>
          )}
        </li>
      ))}
    </ul>
  </details>
);
