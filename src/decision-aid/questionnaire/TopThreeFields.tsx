import type { JSX } from 'preact';
import { describedBy, FieldMessage } from './ErrorSummary.tsx';
import type { WeighedCriterion } from './outline.ts';
import { FIELDS, PLACES, type FieldError, type WeightsDraft } from './weights-form.ts';

/** What the fields on weights are given. */
export interface WeightsFieldProps {
  criteria: readonly WeighedCriterion[];
  draft: WeightsDraft;
  setDraft: (draft: WeightsDraft) => void;
  errors: readonly FieldError[];
}

/** What a criterion runs from and to, in words. */
export const Swing = ({ worst, best }: Pick<WeighedCriterion, 'worst' | 'best'>): JSX.Element => (
  <>
    From <q>{worst}</q> to <q>{best}</q>.
  </>
);

/** Up to three criteria in order, what each chosen one means, and what all of them mean. */
export function TopThreeFields({ criteria, draft, setDraft, errors }: WeightsFieldProps): JSX.Element {
  const choose = (index: number, id: string): void => {
    const [first, second, third] = draft.topThree.map((one, at) => (at === index ? id : one));
    setDraft({ ...draft, topThree: [first ?? '', second ?? '', third ?? ''] });
  };
  return (
    <>
      <details class="aid-later">
        <summary>What each of them means</summary>
        <dl class="aid-swings">
          {criteria.map(({ id, name, ...anchors }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <Swing {...anchors} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {PLACES.map((label, index) => (
        <PlaceField
          key={label}
          id={FIELDS.place(index)}
          label={label}
          none={index === 0 ? 'Choose one' : 'None'}
          criteria={criteria}
          chosen={draft.topThree[index] ?? ''}
          choose={(criterion) => choose(index, criterion)}
          errors={errors}
        />
      ))}
    </>
  );
}

interface PlaceProps {
  id: string;
  label: string;
  /** What stands for no choice. */
  none: string;
  criteria: readonly WeighedCriterion[];
  /** Id of the criterion in this place; empty where there is none. */
  chosen: string;
  choose: (criterion: string) => void;
  errors: readonly FieldError[];
}

/** One place of the three, with what its criterion runs from and to. */
function PlaceField({ id, label, none, criteria, chosen, choose, errors }: PlaceProps): JSX.Element {
  const wrong = errors.some(({ field }) => field === id);
  const criterion = criteria.find((one) => one.id === chosen);
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <FieldMessage field={id} errors={errors} />
      <select
        class={`govuk-select aid__select${wrong ? ' govuk-select--error' : ''}`}
        id={id}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        {...describedBy(criterion !== undefined && `${id}-swing`, wrong && `${id}-error`)}
      >
        <option value="">{none}</option>
        {criteria.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {criterion && (
        <p class="aid__swing" id={`${id}-swing`}>
          <Swing {...criterion} />
        </p>
      )}
    </div>
  );
}
