import { NO_VALUE } from '../print.ts';
import type { ComparedCase, ComparedCell, ComparedSource } from './compared-case.ts';
import type { Registry } from './registry.ts';

/** At most this many columns stand side by side. */
export const MOST_COLUMNS = 6;

/** How a reader has set up a comparison, the columns apart. */
export interface MatrixView {
  /** Attributes and groups left out, by id. */
  hidden: ReadonlySet<string>;
  /** Only rows in which the cases differ. */
  differencesOnly: boolean;
  /** Attributes to put first in their group, in this order; the rest follow as the registry has them. */
  first: readonly string[];
}

/** A comparison that nobody has changed. */
export const PLAIN_VIEW: MatrixView = { hidden: new Set(), differencesOnly: false, first: [] };

/** A cell with the numbers of its footnotes. */
export interface MatrixCell extends ComparedCell {
  caseId: string;
  footnotes: readonly number[];
}

/** One attribute of all the cases. */
export interface MatrixRow {
  id: string;
  label: string;
  cells: readonly MatrixCell[];
}

/** A numbered source of the table. */
export interface Footnote extends ComparedSource {
  number: number;
  key: string;
}

/** Cases side by side, ready to print in any form. Every form prints these footnotes with these numbers. */
export interface Matrix {
  columns: readonly Pick<ComparedCase, 'id' | 'title' | 'shortTitle' | 'lastChecked'>[];
  groups: readonly { id: string; label: string; rows: readonly MatrixRow[] }[];
  footnotes: readonly Footnote[];
}

/**
 * Lays cases side by side by the one registry of attributes, and numbers the sources of what is shown in the order in
 * which a reader meets them: row by row, left to right. Groups without a row are left out. Rows in which nobody knows
 * anything count as no difference.
 */
export function buildMatrix(cases: readonly ComparedCase[], registry: Registry, view: MatrixView = PLAIN_VIEW): Matrix {
  const numbers = new Map<string, Footnote>();
  const numberOf = (key: string, study: ComparedCase): number => {
    const known = numbers.get(key);
    if (known) return known.number;
    const source = study.sources[key];
    if (!source) throw new Error(`the case "${study.id}" cites "${key}" and does not bring it`);
    const footnote = { number: numbers.size + 1, key, ...source };
    numbers.set(key, footnote);
    return footnote.number;
  };
  const cellOf = (study: ComparedCase, attribute: string): ComparedCell =>
    study.cells[attribute] ?? { is: 'unknown', items: [] };

  const groups = registry.groups.flatMap((group) => {
    if (view.hidden.has(group.id)) return [];
    const rows = inOrder(
      registry.attributes.filter((attribute) => attribute.group === group.id && !view.hidden.has(attribute.id)),
      view.first,
    )
      .filter(({ id }) => !view.differencesOnly || differs(cases.map((study) => cellOf(study, id))))
      .map(({ id, label }): MatrixRow => ({
        id,
        label,
        cells: cases.map((study) => {
          const cell = cellOf(study, id);
          const footnotes = cell.items.flatMap(({ sources }) => sources.map((key) => numberOf(key, study)));
          return { ...cell, caseId: study.id, footnotes: [...new Set(footnotes)].sort((a, b) => a - b) };
        }),
      }));
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
  return {
    columns: cases.map(({ id, title, shortTitle, lastChecked }) => ({ id, title, shortTitle, lastChecked })),
    groups,
    footnotes: [...numbers.values()],
  };
}

/** What a cell says in words alone, statements apart by a space; a gap in the words of the site. */
export const cellWords = ({ is, items }: Pick<ComparedCell, 'is' | 'items'>): string =>
  is === 'known' || is === 'disputed'
    ? `${is === 'disputed' ? 'Disputed: ' : ''}${items.map(({ text }) => text).join(is === 'disputed' ? ' / ' : ' ')}`
    : NO_VALUE[is];

/** True where the cells of a row do not all say the same. */
export const differs = (cells: readonly ComparedCell[]): boolean =>
  new Set(cells.map((cell) => cellWords(cell).trim().toLowerCase())).size > 1;

/** Things with the ids named first in front, in that order, and the others as they were. */
function inOrder<T extends { id: string }>(items: readonly T[], first: readonly string[]): T[] {
  const place = ({ id }: T): number => {
    const at = first.indexOf(id);
    return at < 0 ? Infinity : at;
  };
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index)
    .map(({ item }) => item);
}
