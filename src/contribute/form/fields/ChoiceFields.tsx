import type { JSX } from 'preact';
import { isRecord, type Option } from '../../fields/field.ts';
import { FieldFrame, problemsAt, problemsOf } from './FieldFrame.tsx';
import type { FieldProps } from './context.ts';

/** One of several values. A value that is not among them stays visible, so that it can be mended. */
export function SelectField({
  named,
  path,
  value,
  context,
  options,
}: FieldProps & { options: readonly Option[] }): JSX.Element {
  const chosen = typeof value === 'string' ? value : '';
  const known = chosen === '' || options.some(([option]) => option === chosen);
  return (
    <FieldFrame named={named} path={path} problems={problemsOf(path, context.problems)}>
      {({ wrong, ...attributes }) => (
        <select
          class={`govuk-select${wrong ? ' govuk-select--error' : ''}`}
          disabled={!context.ready}
          value={chosen}
          onChange={(event) => {
            const next = event.currentTarget.value;
            context.set(path, next === '' && named.optional ? undefined : next);
          }}
          {...attributes}
        >
          <option value="">Choose</option>
          {(known ? options : [...options, [chosen, chosen] as const]).map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** Any of several values. */
export function ChecksField({
  named,
  path,
  value,
  context,
  options,
}: FieldProps & { options: readonly Option[] }): JSX.Element {
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    <FieldFrame
      named={named}
      path={path}
      problems={problemsOf(path, context.problems)}
      form="Choose one or more."
      several
    >
      {({ id }) => (
        <div class="govuk-checkboxes govuk-checkboxes--small">
          {options.map(([option, label], index) => (
            <Check
              key={option}
              id={index === 0 ? id : `${id}-${option}`}
              label={label}
              checked={chosen.includes(option)}
              disabled={!context.ready}
              check={(on) =>
                context.set(
                  path,
                  options.map(([one]) => one).filter((one) => (one === option ? on : chosen.includes(one))),
                )
              }
            />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** Yes or no; where only yes means something, a box to tick. */
export function TruthField({ named, path, value, context, onlyTrue }: FieldProps & { onlyTrue: boolean }): JSX.Element {
  return (
    <FieldFrame named={named} path={path} problems={problemsOf(path, context.problems)} several>
      {({ id }) =>
        onlyTrue ? (
          <div class="govuk-checkboxes govuk-checkboxes--small">
            <Check
              id={id}
              label="Yes"
              checked={value === true}
              disabled={!context.ready}
              check={(on) => context.set(path, on ? true : undefined)}
            />
          </div>
        ) : (
          <div class="govuk-radios govuk-radios--small govuk-radios--inline">
            {[true, false].map((answer) => (
              <div class="govuk-radios__item" key={String(answer)}>
                <input
                  class="govuk-radios__input"
                  id={answer ? id : `${id}-no`}
                  name={id}
                  type="radio"
                  checked={value === answer}
                  disabled={!context.ready}
                  onChange={() => context.set(path, answer)}
                />
                <label class="govuk-label govuk-radios__label" for={answer ? id : `${id}-no`}>
                  {answer ? 'Yes' : 'No'}
                </label>
              </div>
            ))}
          </div>
        )
      }
    </FieldFrame>
  );
}

interface GradesProps extends FieldProps {
  judgements: readonly Option[];
  grades: readonly Option[];
}

/** A grade for each judgement of the framework that is chosen beside it, and for any other that stands there. */
export function GradesField({ named, path, value, context, judgements, grades }: GradesProps): JSX.Element {
  const given = isRecord(value) ? value : {};
  const strange = Object.keys(given).filter((name) => !judgements.some(([one]) => one === name));
  const asked = [...judgements, ...strange.map((name): Option => [name, name])];
  return (
    <FieldFrame
      named={named}
      path={path}
      problems={problemsAt(path, context.problems)}
      form={
        asked.length === 0
          ? 'Choose the framework first. Some have no judgements.'
          : 'Leave out those that the report does not give.'
      }
      several
    >
      {() =>
        asked.map(([name, label]) => (
          <SelectField
            key={name}
            named={{ name, label, optional: true, field: { is: 'choice', options: grades } }}
            path={[...path, name]}
            value={given[name]}
            context={context}
            options={grades}
          />
        ))
      }
    </FieldFrame>
  );
}

interface CheckProps {
  id: string;
  label: string;
  checked: boolean;
  disabled: boolean;
  check: (on: boolean) => void;
}

/** A box to tick. */
export function Check({ id, label, checked, disabled, check }: CheckProps): JSX.Element {
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => check(event.currentTarget.checked)}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {label}
      </label>
    </div>
  );
}
