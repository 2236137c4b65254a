import type { JSX } from 'preact';
import { Citations } from './Citations.tsx';
import { Lead } from './Lead.tsx';
import { given, type ResultView } from './view.ts';

/** Options for part of the service: listed, without an order, since too little is known to rank them. */
export function PartService({ view: { bundle, appraisal, questions } }: { view: ResultView }): JSX.Element {
  const options = given(bundle.aid.advice.partService, appraisal.state.answers, questions);
  return (
    <div class="aid-part-service">
      <h3>For part of the service</h3>
      <p>These are not ranked: too little is known to put them in an order.</p>
      <ul class="aid-items">
        {options.map((option) => (
          <li key={option.id}>
            <p class="aid-items__about">{option.name}</p>
            <Lead text={option.text}>
              <Citations grounds={option} bundle={bundle} about={option.name} shown />
            </Lead>
          </li>
        ))}
      </ul>
    </div>
  );
}
