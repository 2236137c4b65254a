import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { sharedAddress } from '../../site/shared-address.ts';
import type { AidBundle } from '../aid-bundle.ts';
import type { AidState } from '../engine/answers.ts';
import { similarCases } from '../engine/similarity.ts';
import { AidMessages } from '../questionnaire/AidMessages.tsx';
import type { Known } from '../state/read-state.ts';
import type { UsedAid } from '../state/use-aid.ts';
import { BeforeYouGo } from './BeforeYouGo.tsx';
import { InPlay } from './InPlay.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import { NotOpen } from './NotOpen.tsx';
import { ResultContents } from './ResultContents.tsx';
import { SimilarPlaces } from './SimilarPlaces.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useAppraisal } from './use-appraisal.ts';
import { useCouncilName } from './use-bundle.ts';
import { useOpenOnPaper } from './use-open-on-paper.ts';
import { resultView } from './view.ts';
import { Waiting } from './Waiting.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';
import { WhoDecides } from './WhoDecides.tsx';
import { Why } from './Why.tsx';
import { YourAnswers } from './YourAnswers.tsx';

interface Props {
  bundle: AidBundle;
  known: Known;
  aid: UsedAid;
  /** What the site calls itself. */
  site: string;
}

const ON_PAGE =
  'This browser could not work out the result in the background, so the page itself did. The result is the same; the page may halt for a moment when something changes.';

/** The parts of the result, in their order. The first part of the appraisal is shown as soon as it is there. */
export function AppraisedResult({ bundle, known, aid, site }: Props): JSX.Element {
  const { appraisal, sensitivity, onPage, failed } = useAppraisal(bundle.aid, aid.state);
  const councilName = useCouncilName(aid.state.answers['council']);
  const page = useOpenOnPaper();
  const similar = useMemo(
    () => (appraisal ? similarCases(bundle.aid.questions, appraisal.state.answers, bundle.cases) : []),
    [bundle, appraisal],
  );
  if (failed)
    return <AidMessages messages={['The result could not be worked out in this browser. Reload the page.']} />;
  if (!appraisal) return <Waiting>Working out your result …</Waiting>;

  const view = resultView(bundle, appraisal, sensitivity, aid.link);
  const address = sharedAddress(aid.link('result'));
  const setOverrides = (overrides: AidState['overrides']): void =>
    void aid.change({ state: { ...aid.state, overrides } });
  return (
    <div class="aid-result" ref={page}>
      <AidMessages messages={aid.messages} />
      <YourAnswers view={view} councilName={councilName} />
      <p class="aid-status" role="status">
        {sensitivity ? 'Your result is complete.' : 'Your result is below. What would change it is being worked out …'}
      </p>
      {onPage && <p class="note">{ON_PAGE}</p>}
      <ResultContents view={view} similar={similar.length} />
      <WhoDecides view={view} />
      <NotOpen view={view} />
      <InPlay view={view} />
      <Why view={view} overrides={aid.state.overrides} setOverrides={setOverrides} />
      <WhatWouldChange view={view} />
      <SimilarPlaces view={view} similar={similar} />
      <Meanwhile view={view} />
      <BeforeYouGo view={view} />
      <TakeAway
        report={
          sensitivity && { bundle, appraisal, sensitivity, similar, state: aid.state, councilName, site, address }
        }
        state={aid.state}
        known={known}
        setNotes={(notes) => void aid.change({ state: { ...aid.state, notes } })}
        address={address}
      />
    </div>
  );
}
