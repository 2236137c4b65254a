import type { JSX } from 'preact';
import type { MatrixView } from './matrix.ts';
import type { Registry } from './registry.ts';

interface Props {
  registry: Registry;
  view: MatrixView;
  change: (view: MatrixView) => void;
}

/** Which groups and rows of the table are shown. */
export function ViewControls({ registry, view, change }: Props): JSX.Element {
  const labels = new Map(registry.attributes.map(({ id, label }) => [id, label]));
  const toggle = (id: string): void => {
    const hidden = new Set(view.hidden);
    if (!hidden.delete(id)) hidden.add(id);
    change({ ...view, hidden });
  };
  const rows = [...view.hidden].filter((id) => labels.has(id));
  return (
    <div class="view-controls">
      <label class="view-controls__option">
        <input
          type="checkbox"
          checked={view.differencesOnly}
          onChange={() => change({ ...view, differencesOnly: !view.differencesOnly })}
        />
        <span>Show only differences</span>
      </label>
      <fieldset>
        <legend>Groups of rows</legend>
        {registry.groups.map(({ id, label }) => (
          <label class="view-controls__option" key={id}>
            <input type="checkbox" checked={!view.hidden.has(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {rows.length > 0 && (
        <p>
          Hidden rows:{' '}
          {rows.map((id) => (
            <button key={id} type="button" class="link-button" onClick={() => toggle(id)}>
              Show {labels.get(id)}
            </button>
          ))}
        </p>
      )}
      {(view.hidden.size > 0 || view.first.length > 0 || view.differencesOnly) && (
        <button
          class="govuk-button govuk-button--secondary"
          type="button"
          onClick={() => change({ hidden: new Set(), first: [], differencesOnly: false })}
        >
          Show all rows in the usual order
        </button>
      )}
    </div>
  );
}
