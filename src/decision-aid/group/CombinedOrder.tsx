import type { JSX } from 'preact';
import { counted, listed } from '../../print.ts';
import { DRAWS } from '../engine/acceptability.ts';
import { CLEAR, rankOptions } from '../engine/order.ts';
import { clearTest } from '../result/findings.ts';
import { ofHundred, percent } from '../result/in-words.ts';
import { Waiting } from '../result/Waiting.tsx';
import { GroupPart } from './GroupPart.tsx';
import { OrderTable } from './OrderTable.tsx';
import { RuledOut } from './RuledOut.tsx';
import { byLeader } from './topics-in-words.ts';
import type { GroupView } from './view.ts';

/** The options in play on the joint answers, drawn by a person and then that person's weights. */
export function CombinedOrder({ view }: { view: GroupView }): JSX.Element {
  const { drawn, findings } = view;
  const runs = drawn?.runs;
  return (
    <GroupPart id="order">
      <p>
        On the answers that you agree on; what is in dispute counts as ‘not sure’ and is never averaged. In each of{' '}
        {DRAWS.toLocaleString('en-GB')} combinations one of you is drawn, then weights that fit what that person said,
        then values within what is known. So two camps stay two camps, and nobody is put in the middle.
      </p>
      {!drawn && <Waiting>Drawing the combined order …</Waiting>}
      {runs && (
        <>
          <Verdict view={view} runs={runs} />
          <OrderTable view={view} runs={runs} />
        </>
      )}
      {drawn && !runs && (
        <p>
          Every option is ruled out on your joint answers. That is a sign that an answer is not right: ask your
          monitoring officer before you go on.
        </p>
      )}
      <ByPerson view={view} />
      <RuledOut rules={findings.rules} nameOf={view.nameOf} />
    </GroupPart>
  );
}

type Runs = NonNullable<NonNullable<GroupView['drawn']>['runs']>;

/** Who is first how often, and whether that is clear: by figures, and with no dispute and no missing answer against it. */
function Verdict({ view: { findings, nameOf }, runs }: { view: GroupView; runs: Runs }): JSX.Element | null {
  const order = rankOptions(runs.independent);
  const [first] = order;
  const test = clearTest({ order, runs });
  if (!first || !test) return null;
  const against = [
    ...findings.disputes.questions.filter(mayDisplace),
    ...findings.openQuestions.filter(mayDisplace),
    ...findings.figureDisputes.filter(({ changesLeader }) => changesLeader),
  ].length;
  return (
    <>
      <p class="aid-lead">
        {nameOf(first.option)} comes first under {ofHundred(first.firstShare)} of 100 combinations of a person’s weights
        and plausible scores; this is not a probability that it works.
      </p>
      <div class="aid-verdict">
        <p>
          <strong>
            {test.passes && against === 0
              ? `${nameOf(test.option)} stands clear for this group on its joint answers.`
              : 'No clear winner.'}
          </strong>{' '}
          {nameOf(test.option)} is first in at least {percent(test.firstShare)}
          {test.rival &&
            `, and before ${nameOf(test.rival.option)}, its nearest rival, in at least ${percent(test.rival.share)}`}
          .
          {test.passes &&
            against > 0 &&
            ` That would be enough, but ${counted(against, 'difference or missing answer', 'differences or missing answers')} could displace it.`}
        </p>
        <p class="aid-small">
          The test: first in at least {percent(CLEAR.first)} and before every other option in at least{' '}
          {percent(CLEAR.pairwise)}, with separate and with shared draws, and nothing in dispute or unknown that could
          displace it.
        </p>
      </div>
    </>
  );
}

const mayDisplace = (one: { changesLeader: boolean; changesWhatIsOpen: boolean }): boolean =>
  one.changesLeader || one.changesWhatIsOpen;

/** Which option each person's weights put in front, at likely values. */
function ByPerson({ view: { findings, leaderName } }: { view: GroupView }): JSX.Element {
  const { results } = findings.disputes.weights;
  const silent = results.filter(({ said }) => !said).map(({ member }) => member);
  const groups = byLeader(results.filter(({ said }) => said));
  return (
    <>
      <h3>In front by each person’s weights</h3>
      {groups.length === 0 ? (
        <p>Nobody said what matters most, so nobody’s weights put one option in front.</p>
      ) : (
        <ul>
          {groups.map(([leader, members]) => (
            <li key={leader ?? ''}>
              <strong>{leaderName(leader)}</strong>: {listed(members)}
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <p>
          {listed(silent)} did not say what matters most. That counts for no view: where{' '}
          {silent.length === 1 ? 'this person is' : 'one of them is'} drawn, any weights are as likely as any other.
        </p>
      )}
    </>
  );
}
