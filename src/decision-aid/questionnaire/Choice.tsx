import type { JSX } from 'preact';
import { describedBy } from './ErrorSummary.tsx';

interface Props {
  /** Radios of one name exclude each other; checkboxes do not. */
  kind: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  label: string;
  hint?: string | undefined;
  chosen: boolean;
  choose: () => void;
}

/** One radio or checkbox with its label and hint. */
export function Choice({ kind, id, name, value, label, hint, chosen, choose }: Props): JSX.Element {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        id={id}
        name={name}
        type={kind}
        value={value}
        checked={chosen}
        onChange={choose}
        {...describedBy(hint !== undefined && `${id}-hint`)}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div class={`govuk-hint ${block}__hint`} id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
