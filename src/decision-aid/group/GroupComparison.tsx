import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AidBundle } from '../aid-bundle.ts';
import { AidMessages } from '../questionnaire/AidMessages.tsx';
import { useCouncils } from '../questionnaire/use-councils.ts';
import { useOpenOnPaper } from '../result/use-open-on-paper.ts';
import { Waiting } from '../result/Waiting.tsx';
import type { Known } from '../state/read-state.ts';
import { Agreement } from './Agreement.tsx';
import { CombinedOrder } from './CombinedOrder.tsx';
import { CriterionDifferences } from './CriterionDifferences.tsx';
import { GroupContents } from './GroupPart.tsx';
import { GroupTakeAway } from './GroupTakeAway.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import type { Person } from './people.ts';
import { QuestionDifferences } from './QuestionDifferences.tsx';
import { TalkFirst } from './TalkFirst.tsx';
import { useComparison } from './use-comparison.ts';
import { groupView } from './view.ts';

interface Props {
  bundle: AidBundle;
  /** At least two. */
  people: readonly Person[];
  known: Known;
}

/** What the group's files come to together, in parts. The combined order follows the rest. */
export function GroupComparison({ bundle, people, known }: Props): JSX.Element {
  const { findings, members, drawn, failed } = useComparison(bundle.aid, people);
  const { councils } = useCouncils();
  const page = useOpenOnPaper();
  const councilNames = useMemo(() => new Map(councils?.map(({ id, name }) => [id, name])), [councils]);
  if (failed) {
    return <AidMessages messages={['The comparison could not be worked out in this browser. Reload the page.']} />;
  }
  if (!findings) return <Waiting>Comparing …</Waiting>;

  const view = groupView(bundle, members, findings, drawn, councilNames);
  const ownFigures = findings.figures.length > 0;
  return (
    <div class="aid-group-comparison" ref={page}>
      <GroupContents
        parts={[
          'talk-first',
          'order',
          'agreement',
          'answers',
          'matters',
          ...(ownFigures ? (['figures'] as const) : []),
          'take-away',
        ]}
      />
      <TalkFirst view={view} />
      <CombinedOrder view={view} />
      <Agreement view={view} />
      <QuestionDifferences view={view} />
      <CriterionDifferences view={view} />
      {ownFigures && <OwnFigures view={view} />}
      <GroupTakeAway view={view} known={known} />
    </div>
  );
}
