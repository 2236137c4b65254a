/**
 * A cell for forms that do not say what is text: one that a spreadsheet would take for a formula begins with an
 * apostrophe. The wide signs count as formulas in Japanese and Chinese editions; a tab or a line end at the start may be
 * dropped on reading.
 */
export const noFormula = (cell: string): string =>
  /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/.test(cell) ? `'${cell}` : cell;
