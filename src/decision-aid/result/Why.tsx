import type { JSX } from 'preact';
import type { AidState } from '../engine/answers.ts';
import type { WeightedSum } from '../engine/weighted-sum.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { CentralWeights } from './CentralWeights.tsx';
import { ContributionBars } from './ContributionBars.tsx';
import { strongest } from './findings.ts';
import { oneDecimal } from './in-words.ts';
import { Part } from './Part.tsx';
import { Reason } from './Reason.tsx';
import { TwoRuns } from './TwoRuns.tsx';
import type { ResultView } from './view.ts';

interface Props {
  view: ResultView;
  overrides: AidState['overrides'];
  setOverrides: (overrides: AidState['overrides']) => void;
}

/** What carries each option in play and what counts against it, and the arithmetic that anybody can do again. */
export function Why({ view, overrides, setOverrides }: Props): JSX.Element {
  const { sums } = view.appraisal;
  if (sums.length === 0) {
    return (
      <Part id="why">
        <p>No option is in play, so there is nothing to weigh.</p>
      </Part>
    );
  }
  return (
    <Part id="why">
      <p>
        No criterion scores an option on outcomes for children or on inspection grades: no evidence would bear it. Each
        reason says how many points of the option’s sum it makes, beside the average of the options in play.
      </p>
      <ContributionBars view={view} />
      <h3>Option by option</h3>
      {sums.map((sum, index) => (
        <OptionReasons key={sum.option} sum={sum} view={view} open={index === 0} />
      ))}
      <Arithmetic view={view} overrides={overrides} setOverrides={setOverrides} />
      <TwoRuns view={view} />
      <CentralWeights view={view} />
    </Part>
  );
}

/** The strongest reasons each way. */
function OptionReasons({ sum, view, open }: { sum: WeightedSum; view: ResultView; open: boolean }): JSX.Element {
  const { carries, against } = strongest(sum.contributions);
  const name = view.nameOf(sum.option);
  const sides = [
    { title: 'What carries it', reasons: carries },
    { title: 'What counts against it', reasons: against },
  ];
  return (
    <details class="aid-more" open={open}>
      <summary>
        {name}: {oneDecimal(sum.score)} points of 100
      </summary>
      {sides.map(({ title, reasons }) => (
        <div key={title}>
          <h4 class="aid-side">
            {title}
            <span class="govuk-visually-hidden">: {name}</span>
          </h4>
          {reasons.length === 0 && <p>Nothing that sets it apart from the average.</p>}
          <ul class="aid-items">
            {reasons.map((reason) => (
              <Reason key={reason.criterion} option={sum.option} reason={reason} view={view} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
