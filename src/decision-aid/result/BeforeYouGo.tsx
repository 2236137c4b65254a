import type { JSX } from 'preact';
import { AdviceList } from './AdviceList.tsx';
import { Part } from './Part.tsx';
import { given, type ResultView } from './view.ts';

/** What to settle whatever the option, and the four checks before a decision. */
export function BeforeYouGo({ view }: { view: ResultView }): JSX.Element {
  const { bundle, appraisal, questions } = view;
  return (
    <Part id="before">
      <p>Settle these in the paper, whichever option it recommends.</p>
      <AdviceList items={given(bundle.aid.advice.beforeYouGo, appraisal.state.answers, questions)} view={view} />
    </Part>
  );
}
