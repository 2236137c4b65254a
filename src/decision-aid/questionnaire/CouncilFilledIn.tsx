import type { JSX } from 'preact';
import { listed, printDate } from '../../print.ts';
import type { Question } from '../../schema/decision-aid.ts';
import type { AidCouncil } from '../aid-councils.ts';
import type { Answers } from '../engine/answers.ts';
import { answerInWords } from './answer-in-words.ts';

interface Props {
  council: AidCouncil;
  /** The answers as they will be with this council. */
  answers: Answers;
  questions: readonly Question[];
  /** Names of the inspection frameworks, by id. */
  frameworks: Readonly<Record<string, string>>;
  /** Opens the question of something filled in, to answer it otherwise. Not where one answer is being changed already. */
  override?: (question: string) => void;
}

/** What a council fills in: each answer with where it comes from and a way to change it, and its neighbours by name. */
export function CouncilFilledIn({ council, answers, questions, frameworks, override }: Props): JSX.Element {
  const { inspected, neighbours, name, region } = council;
  const filled = questions.filter(({ id, kind }) => kind !== 'authority' && id in council.answers);
  const origin = ({ id }: Question): string => {
    if (answers[id] !== council.answers[id]) return 'Your own answer';
    if (id === 'children_0_17') return 'Office for National Statistics, mid-2024';
    return inspected
      ? `${frameworks[inspected.framework] ?? inspected.framework}, published on ${printDate(inspected.published)}${inspected.official ? '' : '; collected from the report by a machine, not official statistics'}`
      : '';
  };
  return (
    <div class="aid__filled-in">
      <h2>Filled in for {name}</h2>
      <dl class="govuk-summary-list">
        <Row label="Region" value={region} />
        {filled.map((question) => (
          <Row
            key={question.id}
            label={question.label}
            value={answerInWords(question, answers[question.id], new Map()).join(', ')}
            origin={origin(question)}
            change={override && (() => override(question.id))}
          />
        ))}
        <Row
          label="Statistical neighbours"
          value={listed(neighbours)}
          origin="Department for Education, May 2025; closest first"
        />
      </dl>
      {!inspected && <p>We hold no graded inspection of this council, so no judgement is filled in.</p>}
      {!override && (
        <p>If something is out of date, change it when you check your answers. Your own answer then stands.</p>
      )}
    </div>
  );
}

interface RowProps {
  label: string;
  value: string;
  /** Where it comes from. */
  origin?: string;
  change?: (() => void) | undefined;
}

/** One thing that is filled in. */
function Row({ label, value, origin, change }: RowProps): JSX.Element {
  return (
    <div class={`govuk-summary-list__row${change ? '' : ' govuk-summary-list__row--no-actions'}`}>
      <dt class="govuk-summary-list__key">{label}</dt>
      <dd class="govuk-summary-list__value">
        {value}
        {origin !== undefined && <span class="aid__origin">{origin}</span>}
      </dd>
      {change && (
        <dd class="govuk-summary-list__actions">
          <button type="button" class="link-button" onClick={change}>
            Change<span class="govuk-visually-hidden"> {label}</span>
          </button>
        </dd>
      )}
    </div>
  );
}
