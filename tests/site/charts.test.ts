import { expect, it, describe } from 'vitest';
import { arrangementLives } from '../../src/charts/arrangement-lives.ts';
import { lifeLine } from '../../src/charts/life-line.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { capitalised } from '../../src/print.ts';
import { MODELS } from '../../src/schema/vocabulary.ts';
import { attribute, builtPages, elements, textOf } from './built-site.ts';

const cases = [...loadLibrary().cases.values()];
const pages = new Map(builtPages().map((page) => [page.path, page]));

/** The rows of the first table of pictures on a page: its words cell by cell, and how many bars and marks are drawn. */
function rowsOf(path: string): { cells: string[]; drawn: number }[] {
  const page = pages.get(path);
  if (!page) throw new Error(`${path} was not built`);
  const [table] = elements(page.tree, (element) =>
    (attribute(element, 'className') ?? '').split(' ').includes('picture-table'),
  );
  return elements(table ?? page.tree, ({ tagName }) => tagName === 'tr')
    .slice(1)
    .map((row) => ({
      cells: elements(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map((cell) =>
        textOf(cell).replace(/\s+/g, ' ').trim(),
      ),
      drawn: elements(row, (element) =>
        /^(?:run-by run-by--|life-line__mark)/.test(attribute(element, 'className') ?? ''),
      ).length,
    }));
}

describe('life-lines: the table says what the picture shows', () => {
  it.each(cases.map((study) => [study.id, study] as const))('%s', (id, study) => {
    const line = lifeLine(study);
    if (!line) return;
    const rows = rowsOf(`/case-studies/${id}/`);
    line.phases.forEach(({ model, period, proposed, bar }, index) => {
      const { cells, drawn } = rows[index] ?? { cells: [], drawn: -1 };
      expect(cells[0]).toBe(MODELS[model].name);
      expect(cells.at(-1)).toContain(proposed ? period : capitalised(period));
      expect(drawn).toBe(bar ? 1 : 0);
    });
    const { cells, drawn } = rows[line.phases.length] ?? { cells: [''], drawn: 0 };
    expect(drawn).toBe(line.inspections.length);
    for (const { words } of line.inspections) expect(cells.at(-1)).toContain(words);
  });
});

it('the national picture has a row for each arrangement, with as many bars as its words are drawn from', () => {
  const rows = rowsOf('/timeline/').slice(1);
  const { lives } = arrangementLives(cases, 1999);
  expect(rows.map(({ cells }) => cells[0])).toEqual(lives.map(({ title }) => title));
  expect(rows.map(({ drawn }) => drawn)).toEqual(lives.map(({ bars }) => bars.length));
  for (const [index, { words, period }] of lives.entries()) {
    expect(rows[index]?.cells.at(-1)).toBe(`${words}. ${capitalised(period)}`);
  }
});

it('the map fills the circles of the councils that its table tells of', () => {
  const page = pages.get('/map/');
  if (!page) throw new Error('/map/ was not built');
  const links = elements(page.tree, (element) => attribute(element, 'className') === 'council-map__place');
  const filled = links.filter(
    (link) =>
      elements(link, (element) => /^(?:run-by |council-map__unsure)/.test(attribute(element, 'className') ?? ''))
        .length > 0,
  );
  const [table] = elements(page.tree, (element) => (attribute(element, 'className') ?? '').includes('deliverers'));
  if (!table) throw new Error('/map/ has no table');
  const rows = elements(table, ({ tagName }) => tagName === 'tr').slice(1);
  const councils = rows.map((row) => attribute(elements(row, ({ tagName }) => tagName === 'a')[0] ?? row, 'href'));
  expect(links).toHaveLength(loadLibrary().authorities.size);
  expect(filled.map((link) => attribute(link, 'href')).sort()).toEqual([...councils].sort());
});
