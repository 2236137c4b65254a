import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AidBundle } from '../aid-bundle.ts';
import type { AidState } from '../engine/answers.ts';
import { AidMessages } from '../questionnaire/AidMessages.tsx';
import { useAid } from '../state/use-aid.ts';
import { AppraisedResult } from './AppraisedResult.tsx';
import { NothingAnswered } from './NothingAnswered.tsx';
import { useBundle } from './use-bundle.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  /** What the site calls itself. */
  site: string;
}

/** The result of the decision aid. All of it is worked out here from the address; nothing leaves the browser. */
export default function ResultTool({ site }: Props): JSX.Element {
  const fetched = useBundle();
  switch (fetched.is) {
    case 'waiting':
      return <Waiting>Fetching the data of the decision aid …</Waiting>;
    case 'failed':
      return (
        <AidMessages
          messages={[FETCH_FAILED]}
          wayOn={
            <button class="govuk-button" type="button" onClick={fetched.retry}>
              Try again
            </button>
          }
        />
      );
    case 'here':
      return <AddressedResult bundle={fetched.bundle} site={site} />;
  }
}

const FETCH_FAILED =
  'The data of the decision aid could not be fetched. Your answers are still in the address of this page.';

/** The result of the answers in the address, or a way on where there are none. */
function AddressedResult({ bundle, site }: Props & { bundle: AidBundle }): JSX.Element {
  const known = useMemo(
    () => ({
      questions: bundle.aid.questions,
      criteria: bundle.aid.criteria.filter((criterion) => criterion.class === 'value').map(({ id }) => id),
      options: bundle.aid.options.map(({ id }) => id),
    }),
    [bundle],
  );
  const aid = useAid(known);
  const [allNotSure, setAllNotSure] = useState(false);
  if (!aid.ready) return <Waiting>Reading your answers …</Waiting>;
  if (saysNothing(aid.state) && !allNotSure) {
    return <NothingAnswered messages={aid.messages} goOn={() => setAllNotSure(true)} />;
  }
  return <AppraisedResult bundle={bundle} known={known} aid={aid} site={site} />;
}

/** Nothing answered, weighed or replaced. */
const saysNothing = ({ answers, weights, overrides }: AidState): boolean =>
  Object.keys(answers).length === 0 && weights.mode === 'unknown' && Object.keys(overrides).length === 0;
