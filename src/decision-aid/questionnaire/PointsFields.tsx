import type { JSX } from 'preact';
import { describedBy, FieldMessage } from './ErrorSummary.tsx';
import type { WeighedCriterion } from './outline.ts';
import { Swing, type WeightsFieldProps } from './TopThreeFields.tsx';
import { FIELDS, FIRMNESSES, type FieldError, type WeightsDraft } from './weights-form.ts';
import { FIRMNESS_IN_WORDS } from './weights-in-words.ts';

/** Points by swing: what going from the worst to the best of one criterion is worth beside the others. */
export function PointsFields({ criteria, draft, setDraft, errors }: WeightsFieldProps): JSX.Element {
  return (
    <>
      <p>
        Each stands for a step from its worst to its best. Give 100 to the step that matters most. Then give each of the
        others a number beside it: 50 for one that matters half as much, 0 for one that does not matter.
      </p>
      {criteria.map((criterion) => (
        <PointsField
          key={criterion.id}
          criterion={criterion}
          typed={draft.points[criterion.id] ?? ''}
          type={(points) => setDraft({ ...draft, points: { ...draft.points, [criterion.id]: points } })}
          errors={errors}
        />
      ))}
      <FirmnessField draft={draft} setDraft={setDraft} />
    </>
  );
}

interface PointsProps {
  criterion: WeighedCriterion;
  typed: string;
  type: (points: string) => void;
  errors: readonly FieldError[];
}

/** The points of one criterion, beside what it runs from and to. */
function PointsField({ criterion: { id, name, ...anchors }, typed, type, errors }: PointsProps): JSX.Element {
  const field = FIELDS.points(id);
  const wrong = errors.some((error) => error.field === field);
  return (
    <div class={`govuk-form-group aid-points${wrong ? ' govuk-form-group--error' : ''}`}>
      <div>
        <label class="govuk-label aid-points__name" for={field}>
          {name}
        </label>
        <div class="govuk-hint" id={`${field}-hint`}>
          <Swing {...anchors} />
        </div>
        <FieldMessage field={field} errors={errors} />
      </div>
      <input
        class={`govuk-input govuk-input--width-3${wrong ? ' govuk-input--error' : ''}`}
        id={field}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        {...describedBy(`${field}-hint`, wrong && `${field}-error`)}
      />
    </div>
  );
}

/** How far the points could still move: it sets how far the draws stray from them. */
function FirmnessField({
  draft,
  setDraft,
}: {
  draft: WeightsDraft;
  setDraft: (draft: WeightsDraft) => void;
}): JSX.Element {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="firmness">
        How firm are these points?
      </label>
      <select
        class="govuk-select aid__select"
        id="firmness"
        value={draft.firmness}
        onChange={(event) => {
          const firmness = FIRMNESSES.find((one) => one === event.currentTarget.value);
          if (firmness) setDraft({ ...draft, firmness });
        }}
      >
        {FIRMNESSES.map((one) => (
          <option key={one} value={one}>
            {FIRMNESS_IN_WORDS[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
