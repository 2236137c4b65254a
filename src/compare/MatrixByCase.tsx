import type { JSX } from 'preact';
import { href } from '../href.ts';
import type { Matrix } from './matrix.ts';
import { Cell, MatrixNotes } from './MatrixTable.tsx';

/** The same cells with cases as rows, for more cases than stand side by side and a few attributes. */
export function MatrixByCase({ matrix, caption }: { matrix: Matrix; caption: string }): JSX.Element {
  const rows = matrix.groups.flatMap((group) => group.rows);
  return (
    <>
      <section class="compare compare--by-case" tabIndex={0} aria-labelledby="compare-caption">
        <table class="compare__table">
          <caption id="compare-caption">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Case</th>
              {rows.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.columns.map(({ id, shortTitle }, index) => (
              <tr key={id}>
                <th scope="row">
                  <a href={href(`/case-studies/${id}/`)}>{shortTitle}</a>
                </th>
                {rows.map((row) => {
                  const cell = row.cells[index];
                  return cell && <Cell key={row.id} cell={cell} name={`${row.label}, ${shortTitle}`} matrix={matrix} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MatrixNotes matrix={matrix} />
    </>
  );
}
