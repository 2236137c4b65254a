import type { JSX } from 'preact';
import { capitalised, listed } from '../../print.ts';
import type { AnswerEffect } from '../engine/what-if.ts';
import { answerInWords } from '../questionnaire/answer-in-words.ts';
import { effectsByQuestion, type Outcome } from './findings.ts';
import { otherAnswerInWords } from './in-words.ts';
import type { ResultView } from './view.ts';

interface Props {
  view: ResultView;
  effects: readonly AnswerEffect[];
}

/** Single answers that would change who is in front, or open or rule out options, by question. */
export function OtherAnswers({ view, effects }: Props): JSX.Element {
  const { appraisal, questions, change } = view;
  const groups = effectsByQuestion(effects);
  return (
    <>
      <h3>Other answers</h3>
      {groups.length === 0 ? (
        <p>No other single answer would change who is in front at likely values, or which options are open.</p>
      ) : (
        <p>Each of these, given alone and all else left as it is, would change the result at likely values.</p>
      )}
      <ul class="aid-items">
        {groups.map(({ question: id, outcomes }) => {
          const question = questions.get(id);
          const given = appraisal.state.answers[id];
          return (
            question && (
              <li key={id}>
                <p class="aid-items__about">
                  <a href={change(id)}>{question.label}</a>
                </p>
                <p class="aid-small">Now: {listed(answerInWords(question, given, new Map()))}</p>
                <ul class="aid-outcomes">
                  {outcomes.map((outcome) => (
                    <li key={JSON.stringify(outcome.answers)}>
                      {listed(outcome.answers.map((other) => `‘${otherAnswerInWords(question, given, other)}’`))}:{' '}
                      {outcomeInWords(outcome, view)}
                    </li>
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** What other answers would come to: "In house comes to the front; rules out Shared service." */
function outcomeInWords({ leader, rulesOut, opens }: Outcome, { appraisal, nameOf }: ResultView): string {
  const names = (options: readonly string[]): string => listed(options.map(nameOf));
  const parts = [
    ...(leader === appraisal.leader
      ? []
      : [leader === undefined ? 'nothing is left in play' : `${nameOf(leader)} comes to the front`]),
    ...(rulesOut.length > 0 ? [`rules out ${names(rulesOut)}`] : []),
    ...(opens.length > 0 ? [`opens ${names(opens)}`] : []),
  ];
  return `${capitalised(parts.join('; '))}.`;
}
