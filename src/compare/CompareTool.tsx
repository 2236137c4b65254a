import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { listed } from '../print.ts';
import { CasePicker } from './CasePicker.tsx';
import type { PickableCase } from './case-index.ts';
import { buildMatrix, type MatrixRow, type MatrixView } from './matrix.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { PhoneColumns, useNarrowColumns } from './PhoneColumns.tsx';
import { rowIds, type Registry } from './registry.ts';
import { TakeAway } from './TakeAway.tsx';
import { useComparedCases } from './use-compared-cases.ts';
import { useComparison } from './use-comparison.ts';
import { ViewControls } from './ViewControls.tsx';

interface Props {
  cases: readonly PickableCase[];
  models: readonly { id: string; name: string }[];
  registry: Registry;
  /** What the site calls itself. */
  site: string;
}

/** The comparison that a reader builds. All of its state is in the address; nothing leaves the browser. */
export default function CompareTool({ cases, models, registry, site }: Props): JSX.Element {
  const known = useMemo(
    () => ({ cases: new Set(cases.map(({ id }) => id)), rows: rowIds(registry) }),
    [cases, registry],
  );
  const [comparison, change] = useComparison(known);
  const { cases: fetched, failed, retry } = useComparedCases(comparison.cases);
  const [pair, choosePair] = useNarrowColumns(comparison.cases.length);
  const status = useRef<HTMLParagraphElement>(null);
  const chosen = comparison.cases;
  // Open for a reader who has chosen nothing yet; from then on it stays as the reader leaves it.
  const [startOpen] = useState(chosen.length < 2);

  const choose = (next: readonly string[]): void => change({ ...comparison, cases: next }, 'new');
  const arrange = (view: MatrixView): void => change({ ...comparison, view }, 'same');
  const move = (from: number, to: number): void => {
    const next = [...chosen];
    next.splice(to, 0, ...next.splice(from, 1));
    choose(next);
  };
  // The button that was pressed goes with what it removed, so focus moves to the line that says what is shown.
  const andTell = (act: () => void): void => {
    act();
    status.current?.focus();
  };

  const complete = chosen.length >= 2 && fetched.length === chosen.length;
  const matrix = complete ? buildMatrix(fetched, registry, comparison.view) : undefined;
  const names = chosen.map((id) => cases.find((study) => study.id === id)?.shortTitle ?? id);
  const title = `Comparison of ${listed(names)}`;
  const said =
    chosen.length === 0
      ? 'No case is chosen yet.'
      : chosen.length === 1
        ? `${names[0] ?? ''} is chosen. Choose one more to compare.`
        : failed.length > 0
          ? 'Some cases could not be fetched.'
          : matrix
            ? `${title}: ${matrix.groups.reduce((sum, { rows }) => sum + rows.length, 0)} rows, ${matrix.footnotes.length} sources.`
            : 'Fetching the cases …';

  const columnTools = (id: string, index: number): JSX.Element => (
    <span class="column-tools">
      {index > 0 && (
        <button type="button" class="link-button" onClick={() => move(index, index - 1)}>
          Move left<span class="govuk-visually-hidden">: {names[index]}</span>
        </button>
      )}
      {index < chosen.length - 1 && (
        <button type="button" class="link-button" onClick={() => move(index, index + 1)}>
          Move right<span class="govuk-visually-hidden">: {names[index]}</span>
        </button>
      )}
      <button
        type="button"
        class="link-button"
        onClick={() => andTell(() => choose(chosen.filter((one) => one !== id)))}
      >
        Take out<span class="govuk-visually-hidden">: {names[index]}</span>
      </button>
    </span>
  );
  const rowTools = ({ id, label }: MatrixRow): JSX.Element => (
    <span class="row-tools">
      <button
        type="button"
        class="link-button"
        onClick={() =>
          arrange({ ...comparison.view, first: [id, ...comparison.view.first.filter((one) => one !== id)] })
        }
      >
        Put first<span class="govuk-visually-hidden">: {label}</span>
      </button>
      <button
        type="button"
        class="link-button"
        onClick={() => andTell(() => arrange({ ...comparison.view, hidden: new Set([...comparison.view.hidden, id]) }))}
      >
        Hide<span class="govuk-visually-hidden">: {label}</span>
      </button>
    </span>
  );

  return (
    <div class="compare-tool">
      {comparison.messages.length > 0 && (
        <div class="note" role="alert">
          {comparison.messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
          {chosen.length < 2 && <p>Choose cases below to go on.</p>}
        </div>
      )}
      <details class="compare-tool__part" open={startOpen}>
        <summary>Choose cases</summary>
        <CasePicker cases={cases} models={models} chosen={chosen} choose={choose} />
      </details>
      <p class="compare-tool__status" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {failed.length > 0 && (
        <button class="govuk-button" type="button" onClick={retry}>
          Try again
        </button>
      )}
      {matrix && (
        <>
          <details class="compare-tool__part">
            <summary>Choose rows</summary>
            <ViewControls registry={registry} view={comparison.view} change={arrange} />
          </details>
          <TakeAway matrix={matrix} site={site} />
          {pair && <PhoneColumns matrix={matrix} pair={pair} choose={choosePair} />}
          {matrix.groups.length === 0 ? (
            <p>
              No row is shown.{' '}
              {comparison.view.differencesOnly
                ? 'These cases do not differ in the rows chosen.'
                : 'All rows are hidden.'}
            </p>
          ) : (
            <MatrixTable
              matrix={matrix}
              caption={title}
              tools={{ column: columnTools, row: rowTools }}
              {...(pair ? { shown: pair } : {})}
            />
          )}
        </>
      )}
    </div>
  );
}
