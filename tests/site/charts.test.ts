import type { Element } from 'hast';
import { expect, it, describe } from 'vitest';
import { arrangementLives } from '../../src/charts/arrangement-lives.ts';
import { beforeDuringAfter } from '../../src/charts/before-during-after.ts';
import { lifeLine } from '../../src/charts/life-line.ts';
import { sumsOnRecord } from '../../src/charts/sums-on-record.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { capitalised, printDate, printMoney } from '../../src/print.ts';
import { GRADES, MODELS } from '../../src/schema/vocabulary.ts';
import { attribute, builtPages, elements, textOf, type BuiltPage } from './built-site.ts';

const cases = [...loadLibrary().cases.values()];
const pages = new Map(builtPages().map((page) => [page.path, page]));
const pageAt = (path: string): BuiltPage => {
  const page = pages.get(path);
  if (!page) throw new Error(`${path} was not built`);
  return page;
};
/** Drawings inside one that is hidden, or in a box that is. */
const hidden = new Set<Element>();
for (const { tree } of pages.values())
  for (const box of elements(tree, (element) => attribute(element, 'ariaHidden') === 'true'))
    for (const svg of elements(box, ({ tagName }) => tagName === 'svg')) hidden.add(svg);
const isWithinHidden = (svg: Element): boolean => hidden.has(svg);

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);
/** The first table of a class on a page, row by row, as its cells; the head is left out. */
const cellsOf = (path: string, table: string, nth = 0): Element[][] => {
  const found = elements(pageAt(path).tree, (element) => element.tagName === 'table' && hasClass(element, table))[nth];
  if (!found) throw new Error(`${path} has no table of the class ${table}`);
  return elements(found, ({ tagName }) => tagName === 'tr')
    .slice(1)
    .map((row) => elements(row, ({ tagName }) => tagName === 'th' || tagName === 'td'));
};
const wordsOf = (element: Element | undefined): string => (element ? textOf(element).replace(/\s+/g, ' ').trim() : '');

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

describe('strips of judgements: each grade has as many steps as its words tell of', () => {
  const strips = [...pages.values()].flatMap((page) => {
    if (!page.path.startsWith('/councils/')) return [];
    const [strip] = elements(page.tree, (element) => hasClass(element, 'judgement-strip'));
    return strip ? [{ path: page.path, strip }] : [];
  });

  it('stand on the pages of many councils', () => {
    expect(strips.length).toBeGreaterThan(100);
  });

  it.each(strips)('$path', ({ strip }) => {
    const rows = elements(strip, ({ tagName }) => tagName === 'tr').slice(1);
    let told = 0;
    for (const row of rows) {
      const words = elements(row, ({ tagName }) => tagName === 'li').length;
      const drawn = elements(row, ({ tagName }) => tagName === 'rect' || tagName === 'circle').length;
      expect(drawn).toBe(words);
      told += words;
    }
    const [inOrder] = elements(strip, ({ tagName }) => tagName === 'p');
    expect(wordsOf(inOrder).split(';')).toHaveLength(told);
  });
});

it('the multiples tell every inspection before, during and after an arrangement with its grade', () => {
  const rows = cellsOf('/guidance/evaluation-evidence/', 'multiples');
  const expected = beforeDuringAfter(cases);
  expect(rows).toHaveLength(expected.length);
  for (const [index, { title, before, during, after }] of expected.entries()) {
    const [head, ...groups] = rows[index] ?? [];
    expect(wordsOf(head)).toContain(title);
    for (const [place, seen] of [before, during, after].entries()) {
      const cell = groups[place];
      const items = cell ? elements(cell, ({ tagName }) => tagName === 'li').map(wordsOf) : [];
      expect(items).toEqual(
        (seen ?? []).map(
          ({ date, grade }) =>
            `${printDate(date)} ${grade === 'none-given' ? 'No overall grade' : capitalised(GRADES[grade])}`,
        ),
      );
    }
  }
});

it('each sum on record stands with its dot, where the scale has it, and in words', () => {
  const { kinds } = sumsOnRecord(cases, ['set-up', 'overspend', 'exit']);
  const [page] = [...pages.values()].filter(
    ({ tree, path }) =>
      path.startsWith('/guidance/') && elements(tree, (element) => hasClass(element, 'sums__table')).length > 0,
  );
  if (!page) throw new Error('no guide has the sums');
  for (const [nth, { sums }] of kinds.entries()) {
    const rows = cellsOf(page.path, 'sums__table', nth);
    expect(rows).toHaveLength(sums.length);
    for (const [index, { title, amount, x }] of sums.entries()) {
      const [head, track, words] = rows[index] ?? [];
      expect(wordsOf(head)).toContain(title);
      expect(wordsOf(words)).toContain(printMoney(amount));
      const dots = track ? elements(track, (element) => hasClass(element, 'sums__dot')) : [];
      expect(dots.map((dot) => attribute(dot, 'cx'))).toEqual([`${x}%`]);
    }
  }
});

it('the bars of how facts are spread are as long as their shares in words', () => {
  const rows = cellsOf('/evidence/strength/', 'distribution');
  expect(rows).toHaveLength(4);
  for (const [, , share, bar] of rows) {
    const [drawn] = bar ? elements(bar, ({ tagName }) => tagName === 'rect') : [];
    expect(`${drawn ? (attribute(drawn, 'width') ?? '') : ''}%`).toBe(wordsOf(share));
  }
});

it('each case of the list has its portrait: as many bars as the national picture, and places where it has any', () => {
  const { lives } = arrangementLives(cases, 2000);
  const entries = elements(pageAt('/case-studies/').tree, (element) => hasClass(element, 'entry'));
  expect(entries).toHaveLength(cases.length);
  for (const entry of entries) {
    const [link] = elements(entry, ({ tagName }) => tagName === 'a');
    const id = (link ? attribute(link, 'href') : '')?.split('/').at(-2);
    const bars = elements(entry, (element) => hasClass(element, 'run-by'));
    expect(bars).toHaveLength(lives.find((life) => life.id === id)?.bars.length ?? -1);
  }
  expect(
    elements(pageAt('/case-studies/').tree, (element) => hasClass(element, 'portrait__here')).length,
  ).toBeGreaterThan(cases.length / 2);
});

describe('every drawing', () => {
  const drawings = [...pages.values()].flatMap((page) =>
    elements(page.tree, ({ tagName }) => tagName === 'svg').map((svg) => ({ path: page.path, svg })),
  );

  it('is hidden from screen readers, for its words stand beside it, or has a name of its own', () => {
    expect(drawings.length).toBeGreaterThan(1000);
    const nameless = drawings.filter(
      ({ svg }) => attribute(svg, 'ariaHidden') !== 'true' && !attribute(svg, 'ariaLabel') && !isWithinHidden(svg),
    );
    expect(nameless.map(({ path, svg }) => `${path} ${attribute(svg, 'className') ?? 'svg'}`)).toEqual([]);
  });

  it('has no script, style or movement in it', () => {
    const moving = drawings.filter(
      ({ svg }) =>
        elements(svg, ({ tagName }) => /^(?:script|style|animate|set|foreignObject)/i.test(tagName)).length > 0,
    );
    expect(moving.map(({ path }) => path)).toEqual([]);
  });
});
