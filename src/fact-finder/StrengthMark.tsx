import type { JSX } from 'preact';
import { STRENGTHS, type Strength } from '../evidence/strength.ts';
import { href } from '../href.ts';

const FILLED: Record<Strength, number> = { strong: 3, good: 2, limited: 1, disputed: 0 };

/** How well a fact is supported, as StrengthBar.astro shows it, for what is made in the browser. */
export function StrengthMark({ strength }: { strength: Strength }): JSX.Element {
  return (
    <a class={`strength strength--${strength}`} href={href('/evidence/strength/')}>
      <svg viewBox="0 0 30 10" width="30" height="10" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            class={step < FILLED[strength] ? 'strength__on' : 'strength__off'}
            x={step * 10 + 1}
            y="1"
            width="8"
            height="8"
          />
        ))}
      </svg>
      <span>
        <span class="govuk-visually-hidden">Evidence: </span>
        {STRENGTHS[strength].name}
      </span>
    </a>
  );
}
