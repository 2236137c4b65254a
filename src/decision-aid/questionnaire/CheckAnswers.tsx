import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Question } from '../../schema/decision-aid.ts';
import { useAid } from '../state/use-aid.ts';
import { AidMessages } from './AidMessages.tsx';
import { answerInWords } from './answer-in-words.ts';
import { CheckRow } from './CheckRow.tsx';
import { CopyLink } from './CopyLink.tsx';
import { KeepAnswers } from './KeepAnswers.tsx';
import { NotAskedYet } from './NotAskedYet.tsx';
import { OwnNotes } from './OwnNotes.tsx';
import type { Outline, WeighedCriterion } from './outline.ts';
import { questionsToCheck, SCREENS } from './path.ts';
import { weightsInWords } from './weights-in-words.ts';

interface Props {
  outline: Outline;
  criteria: readonly WeighedCriterion[];
  councils: readonly { id: string; name: string }[];
}

/** Every answer with a way to change it, what was not asked, and what matters, before the result. */
export default function CheckAnswers({ outline, criteria, councils }: Props): JSX.Element {
  const aid = useAid(outline);
  const { state, path, ready } = aid;
  const names = useMemo(() => new Map(councils.map(({ id, name }) => [id, name])), [councils]);
  const { shown, notAskedYet } = questionsToCheck(outline.questions, path, state.answers);
  const changeLink = (id: string): string | undefined => (ready ? aid.link(id, 'check') : undefined);
  const inWords = (question: Question): string[] => {
    const answer = state.answers[question.id];
    const unknown = question.kind === 'authority' && typeof answer === 'string' && !names.has(answer);
    return unknown ? ['A council that is not in our list'] : answerInWords(question, answer, names);
  };
  return (
    <div class="aid">
      <a class="govuk-back-link needs-script" href={ready ? aid.link(SCREENS.weights) : undefined}>
        Back
      </a>
      <AidMessages
        messages={aid.messages}
        wayOn={
          <p>
            Answer below what you can, or <a href={aid.link(SCREENS.start)}>open a saved file on the first page</a>.
          </p>
        }
      />
      <h1>Check your answers</h1>
      <section class="needs-script" aria-labelledby="situation">
        <h2 id="situation">Your situation</h2>
        <dl class="govuk-summary-list">
          {shown.map((question) => (
            <CheckRow
              key={question.id}
              label={question.label}
              values={inWords(question)}
              change={changeLink(question.id)}
            />
          ))}
        </dl>
      </section>
      <section class="needs-script" aria-labelledby="matters">
        <h2 id="matters">What matters</h2>
        <dl class="govuk-summary-list">
          <CheckRow
            label="What matters to you"
            values={weightsInWords(state.weights, criteria)}
            change={changeLink(SCREENS.weights)}
          />
        </dl>
      </section>
      <NotAskedYet questions={notAskedYet} link={changeLink} />
      <div class="govuk-button-group aid__on needs-script">
        <button type="button" class="govuk-button" disabled={!ready} onClick={() => void aid.go(SCREENS.result)}>
          Continue to the result
        </button>
      </div>
      <section class="aid-keeping needs-script" aria-labelledby="keep">
        <h2 id="keep">Keep or share your answers</h2>
        <OwnNotes state={state} ready={ready} change={(next) => void aid.change({ state: next })} />
        <h3>Keep them</h3>
        <KeepAnswers state={() => state} known={outline} />
        <h3>Share them</h3>
        <CopyLink address={aid.link(SCREENS.check)} />
      </section>
    </div>
  );
}
