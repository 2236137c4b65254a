import type { ComponentChildren, JSX } from 'preact';
import { factHref } from '../evidence/fact-address.ts';
import { STRENGTHS } from '../evidence/strength.ts';
import { href } from '../href.ts';
import { NO_VALUE } from '../print.ts';
import type { Matrix, MatrixCell, MatrixRow } from './matrix.ts';

/** What a reader can do with a column or a row; none on a page without a script. */
export interface MatrixTools {
  column: (caseId: string, index: number) => ComponentChildren;
  row: (row: MatrixRow) => ComponentChildren;
}

interface Props {
  matrix: Matrix;
  caption: string;
  tools?: MatrixTools;
  /** Columns to show, by their place; all where left out. On a phone two. */
  shown?: readonly number[];
}

/** The fragment of a numbered source beneath the table. */
export const noteId = (number: number): string => `note-${number}`;

/**
 * Cases side by side, one attribute a row, every cell with its evidence; the numbered sources stand beneath. The same on
 * a plain page and in the tool.
 */
export function MatrixTable({ matrix, caption, tools, shown }: Props): JSX.Element {
  const columns = matrix.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => !shown || shown.includes(index));
  return (
    <>
      <section class="compare" tabIndex={0} aria-labelledby="compare-caption">
        <table class={`compare__table compare__table--of-${columns.length}`}>
          <caption id="compare-caption">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Attribute</th>
              {columns.map(({ id, shortTitle, index }) => (
                <th scope="col" key={id}>
                  <a href={href(`/case-studies/${id}/`)}>{shortTitle}</a>
                  {tools?.column(id, index)}
                </th>
              ))}
            </tr>
          </thead>
          {matrix.groups.map(({ id, label, rows }) => (
            <tbody key={id}>
              <tr class="compare__group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{label}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.id} id={`row-${row.id}`}>
                  <th scope="row">
                    {row.label}
                    {tools?.row(row)}
                  </th>
                  {columns.map(({ index, shortTitle }) => {
                    const cell = row.cells[index];
                    return (
                      cell && (
                        <Cell key={cell.caseId} cell={cell} name={`${row.label}, ${shortTitle}`} matrix={matrix} />
                      )
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <MatrixNotes matrix={matrix} />
    </>
  );
}

/** The numbered sources of a table. */
export function MatrixNotes({ matrix }: { matrix: Matrix }): JSX.Element {
  return (
    <section class="compare-notes">
      <h2 id="notes">Sources</h2>
      <ol class="numbered-notes">
        {matrix.footnotes.map(({ number, key, text, url }) => (
          <li key={key} id={noteId(number)}>
            {text}{' '}
            {url && (
              <a href={url} rel="external noopener">
                Open the source<span class="govuk-visually-hidden"> of note {number}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a case says on an attribute; a gap is said in words. On paper the numbers of the notes stand in place of the evidence to open. */
export function Cell({ cell, name, matrix }: { cell: MatrixCell; name: string; matrix: Matrix }): JSX.Element {
  return (
    <td>
      {cell.is === 'disputed' && <p class="attributes__flag">Disputed</p>}
      {cell.is === 'known' || cell.is === 'disputed' ? (
        cell.items.map(({ text }, index) => <p key={index}>{text}</p>)
      ) : (
        <p class="attributes__gap">{NO_VALUE[cell.is]}</p>
      )}
      {cell.note && <p class="attributes__note">{cell.note}</p>}
      {cell.footnotes.length > 0 && <p class="cell-notes">[{cell.footnotes.join(', ')}]</p>}
      {cell.strength && <CellEvidence cell={cell} name={name} matrix={matrix} />}
    </td>
  );
}

/** How well a cell is supported, and on demand by what. */
function CellEvidence({ cell, name, matrix }: { cell: MatrixCell; name: string; matrix: Matrix }): JSX.Element | null {
  if (!cell.strength) return null;
  const facts = [...new Set(cell.items.flatMap((item) => item.facts))];
  const notes = matrix.footnotes.filter(({ number }) => cell.footnotes.includes(number));
  return (
    <details class="cell-evidence">
      <summary>
        {STRENGTHS[cell.strength].name}, {cell.footnotes.length === 1 ? '1 source' : `${cell.footnotes.length} sources`}
        <span class="govuk-visually-hidden">: evidence for {name}</span>
      </summary>
      {facts.length > 0 && (
        <p>
          {facts.length === 1 ? 'Fact ' : 'Facts '}
          {facts.map((ref) => (
            <a key={ref} href={factHref(ref)}>
              {factName(ref, cell.caseId)}
            </a>
          ))}
        </p>
      )}
      <ul>
        {notes.map(({ number, short }) => (
          <li key={number}>
            <a href={`#${noteId(number)}`}>Note {number}</a>: {short}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A fact of the column's own case by its number; one of another case with that case's id. */
const factName = (ref: string, caseId: string): string => {
  const [study = '', fact = ''] = ref.split('/');
  return study === caseId ? fact.replace('f', '') : `${study} ${fact.replace('f', '')}`;
};
