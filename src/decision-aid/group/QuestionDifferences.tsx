import type { JSX } from 'preact';
import { listed } from '../../print.ts';
import type { GroupQuestion } from '../engine/group/group-answers.ts';
import { AnswerStrip } from './AnswerStrip.tsx';
import { GroupPart } from './GroupPart.tsx';
import { whatChanges } from './topics-in-words.ts';
import type { GroupView } from './view.ts';

/** Every question that arose for somebody: where the group differs, where nobody is sure, where it agrees. */
export function QuestionDifferences({ view }: { view: GroupView }): JSX.Element {
  const { questions, disputes } = view.findings;
  const of = (outcome: GroupQuestion['outcome']): GroupQuestion[] => questions.filter((one) => one.outcome === outcome);
  const [differ, notSure, agreed] = [of('differ'), of('not-sure'), of('agreed')];
  return (
    <GroupPart id="answers">
      <h3>You differ on {differ.length}</h3>
      {differ.length === 0 && <p>Whoever answered a question gave the same answer.</p>}
      {differ.length > 0 && <p>These count as ‘not sure’ in the joint answers until you have settled them.</p>}
      <ul class="aid-items">
        {differ.map((one) => (
          <Difference
            key={one.question}
            found={one}
            dispute={disputes.questions.find(({ question }) => question === one.question)}
            view={view}
          />
        ))}
      </ul>
      {notSure.length > 0 && (
        <>
          <h3>Nobody is sure of {notSure.length}</h3>
          <p>{listed(notSure.map(({ question }) => view.question(question).label))}.</p>
        </>
      )}
      {agreed.length > 0 && (
        <details class="aid-more">
          <summary>You agree on {agreed.length}</summary>
          <AgreedTable agreed={agreed} view={view} />
        </details>
      )}
    </GroupPart>
  );
}

interface DifferenceProps {
  found: GroupQuestion;
  dispute: GroupView['findings']['disputes']['questions'][number] | undefined;
  view: GroupView;
}

/** One question with each answer and who gave it; who is not sure, and who was not asked, apart. */
function Difference({ found, dispute, view }: DifferenceProps): JSX.Element {
  const { label, ask } = view.question(found.question);
  const changes = dispute ? whatChanges(dispute) : '';
  return (
    <li>
      <h4 class="group-question">
        {label} <span class="group-tag">{changes === '' ? 'Changes nothing by itself' : `Changes ${changes}`}</span>
      </h4>
      <p class="aid-small">{ask}</p>
      <AnswerStrip found={found} view={view} />
      <ul class="aid-outcomes">
        {found.answers.map(({ answer, members }) => (
          <li key={JSON.stringify(answer)}>
            {view.answer(found.question, answer)}: <strong>{listed(members)}</strong>
          </li>
        ))}
      </ul>
      <Silent found={found} />
    </li>
  );
}

/** Who is not sure of a question, and for whom it did not arise. Neither is a view. */
function Silent({ found: { notSure, notAsked } }: { found: GroupQuestion }): JSX.Element | null {
  if (notSure.length + notAsked.length === 0) return null;
  return (
    <p class="aid-small">
      {notSure.length > 0 && `Don’t know: ${listed(notSure)}. `}
      {notAsked.length > 0 && `Not asked, on their other answers: ${listed(notAsked)}.`}
    </p>
  );
}

const AgreedTable = ({ agreed, view }: { agreed: readonly GroupQuestion[]; view: GroupView }): JSX.Element => (
  <table class="aid-table group-agreed">
    <caption>Answers that everybody who answered gave</caption>
    <thead>
      <tr>
        <th scope="col">Question</th>
        <th scope="col">Answer</th>
        <th scope="col">Don’t know, or not asked</th>
      </tr>
    </thead>
    <tbody>
      {agreed.map(({ question, answers, notSure, notAsked }) => (
        <tr key={question}>
          <th scope="row">{view.question(question).label}</th>
          <td>{answers[0] ? view.answer(question, answers[0].answer) : 'No answer'}</td>
          <td>{notSure.length + notAsked.length === 0 ? 'Nobody' : listed([...notSure, ...notAsked])}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
