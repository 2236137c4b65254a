import type { JSX } from 'preact';
import { counted, listed, printDate } from '../../print.ts';
import { GroupPart } from './GroupPart.tsx';
import { talkFirst, type Topic } from './talk-first.ts';
import { byLeader, keyOf, nameOfTopic, rangeInWords, whatChanges } from './topics-in-words.ts';
import type { GroupView } from './view.ts';

/** What the group differs on, first what changes the result; then what can wait, and what nobody knows. */
export function TalkFirst({ view }: { view: GroupView }): JSX.Element {
  const { bundle, findings, question } = view;
  const { agreed, differ, notSure } = findings.counts;
  const { first, later } = talkFirst(findings);
  return (
    <GroupPart id="talk-first">
      <p class="aid-lead">
        {counted(findings.members.length, 'person', 'people')}: you agree on {counted(agreed, 'question')}, differ on{' '}
        {differ}, and on {notSure} nobody is sure.
      </p>
      <p class="aid-small">
        Compared on {printDate(findings.day)}, by the rules of {printDate(bundle.aid.version)}.
      </p>
      {first.length === 0 ? (
        <p>
          Nothing on which you differ changes, by itself, who is in front or what is open to you. Two differences may
          matter together that do not matter alone.
        </p>
      ) : (
        <>
          <p>
            These change the result by themselves, all else in dispute being ‘not sure’. Facts come first, since what is
            open hangs on them: look them up, do not vote on them. What matters to each of you comes after.
          </p>
          <ol class="group-topics">
            {first.map((topic) => (
              <li key={keyOf(topic)}>
                <TopicInWords topic={topic} view={view} />
              </li>
            ))}
          </ol>
        </>
      )}
      {later.length > 0 && (
        <>
          <h3>You differ, and it changes nothing by itself</h3>
          <ul>
            {later.map((topic) => (
              <li key={keyOf(topic)}>{nameOfTopic(topic, view)}</li>
            ))}
          </ul>
        </>
      )}
      {findings.openQuestions.length > 0 && (
        <>
          <h3>Nobody is sure, and an answer could change the result</h3>
          <p>‘Don’t know’ is no difference of view. Find out who knows.</p>
          <ul>
            {findings.openQuestions.map((open) => (
              <li key={open.question}>
                {question(open.question).label}: {whatChanges(open)}
              </li>
            ))}
          </ul>
        </>
      )}
    </GroupPart>
  );
}

/** A difference that changes the result, and what each side of it would come to. */
function TopicInWords({ topic, view }: { topic: Topic; view: GroupView }): JSX.Element {
  const { nameOf, leaderName, answer } = view;
  return (
    <>
      <p class="group-topics__name">
        {nameOfTopic(topic, view)} <span class="group-tag">Changes {whatChanges(topic.dispute)}</span>
      </p>
      <ul class="aid-outcomes">
        {topic.is === 'question' &&
          topic.dispute.results.map((one) => (
            <li key={JSON.stringify(one.answer)}>
              ‘{answer(topic.dispute.question, one.answer)}’ ({listed(one.members)}): {leaderName(one.leader)} in front
              {topic.dispute.changesWhatIsOpen &&
                (one.ruledOut.length > 0 ? `; rules out ${listed(one.ruledOut.map(nameOf))}` : '; rules nothing out')}
            </li>
          ))}
        {topic.is === 'weights' &&
          byLeader(topic.dispute.results.filter(({ said }) => said)).map(([leader, members]) => (
            <li key={leader ?? ''}>
              {listed(members)}: {leaderName(leader)} in front
            </li>
          ))}
        {topic.is === 'figure' &&
          topic.dispute.results.map((one) => (
            <li key={JSON.stringify(one.range)}>
              {rangeInWords(one.range)} ({listed(one.members)}): {leaderName(one.leader)} in front
            </li>
          ))}
      </ul>
    </>
  );
}
