import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { waitingTogether, type WaitingTogether } from './findings.ts';
import { RuleItem } from './RuleItem.tsx';
import { aboutInPlay, OptionsOf } from './RuleList.tsx';
import type { ResultView } from './view.ts';

/** What may not be open, or may need something, for want of an answer: by the answer it depends on. */
export function DependsOn({ view }: { view: ResultView }): JSX.Element | null {
  const { mayBeRuledOut, mayNeed } = view.appraisal.rules;
  const groups = waitingTogether(aboutInPlay([...new Set([...mayBeRuledOut.values()].flat()), ...mayNeed], view));
  if (groups.length === 0) return null;
  return (
    <>
      <h3>Depends on an answer not given</h3>
      <p>
        Each is worded as it would be if it applied to you. Nothing is ruled out by an answer that you did not give.
      </p>
      {groups.map((group) => (
        <WaitingRules key={group.waitsFor.join(' ')} group={group} view={view} />
      ))}
    </>
  );
}

/** The questions, each leading to its page, and the rules that wait for them. */
const WaitingRules = ({
  group: { waitsFor, rules },
  view,
}: {
  group: WaitingTogether;
  view: ResultView;
}): JSX.Element => (
  <>
    <h4>
      Depends on your answer to{' '}
      {waitsFor.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && (index === waitsFor.length - 1 ? ' and ' : ', ')}
          <a href={view.change(id)}>{view.questions.get(id)?.label ?? id}</a>
        </Fragment>
      ))}
    </h4>
    <ul class="aid-items">
      {rules.map(({ rule }) => (
        <RuleItem key={rule.id} rule={rule} view={view}>
          <p class="aid-items__about">
            <span class="aid-tag">{rule.effect === 'rulesOut' ? 'May not be open' : 'May be open only if'}</span>
            <OptionsOf models={rule.models} view={view} />
          </p>
        </RuleItem>
      ))}
    </ul>
  </>
);
