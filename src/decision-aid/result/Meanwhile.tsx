import type { JSX } from 'preact';
import { AdviceList } from './AdviceList.tsx';
import { Part } from './Part.tsx';
import { given, type ResultView } from './view.ts';

/** How models were combined: one for the meantime, another later. */
export function Meanwhile({ view }: { view: ResultView }): JSX.Element {
  const { bundle, appraisal, questions } = view;
  return (
    <Part id="meanwhile">
      <p>
        Models combine: what helps now and what is wanted later need not be the same. In the record these followed one
        another:
      </p>
      <AdviceList items={given(bundle.aid.advice.meanwhile, appraisal.state.answers, questions)} view={view} />
    </Part>
  );
}
