import type { JSX } from 'preact';

interface Props {
  label: string;
  values: readonly string[];
  /** Address of the page on which it is changed; undefined until the answers are read, which it would lose. */
  change: string | undefined;
}

/** One answer of the check page with its way to change it. */
export function CheckRow({ label, values, change }: Props): JSX.Element {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{label}</dt>
      <dd class="govuk-summary-list__value">
        {values.map((value) => (
          <div key={value}>{value}</div>
        ))}
      </dd>
      <dd class="govuk-summary-list__actions">
        <a class="govuk-link" href={change}>
          Change<span class="govuk-visually-hidden"> {label}</span>
        </a>
      </dd>
    </div>
  );
}
