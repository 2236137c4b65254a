import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../library/attributes.ts';
import { REGISTRY } from './library-registry.ts';
import type { ComparedCase, ComparedCell } from './compared-case.ts';
import { buildMatrix, cellWords, differs, PLAIN_VIEW } from './matrix.ts';

const known = (text: string, ...sources: string[]): ComparedCell => ({
  is: 'known',
  items: [{ text, facts: [], sources }],
  strength: 'good',
});
const compared = (id: string, cells: Record<string, ComparedCell>): ComparedCase => ({
  id,
  title: `The case of ${id}`,
  shortTitle: id,
  lastChecked: '2026-11-25',
  cells,
  sources: {
    a: { text: 'A (2014)', short: 'A, 2014' },
    b: { text: 'B (2015)', short: 'B, 2015', url: 'https://example.org/b' },
    c: { text: 'C (2016)', short: 'C, 2016' },
  },
});
const NORTH = compared('north', {
  provider: known('A company', 'b'),
  aim: known('Good', 'a', 'b'),
  trigger: known('A grade', 'c'),
});
const SOUTH = compared('south', { provider: known('A company', 'c'), aim: known('Savings', 'a') });
const rowsOf = (view = PLAIN_VIEW) =>
  buildMatrix([NORTH, SOUTH], REGISTRY, view).groups.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('buildMatrix', () => {
  it('shows every attribute of the registry in its group and order', () => {
    for (const { id, rows } of buildMatrix([NORTH, SOUTH], REGISTRY).groups)
      expect(rows.map((row) => row.id)).toEqual(
        ATTRIBUTES.filter(({ group }) => group === id).map((attribute) => attribute.id),
      );
    expect(new Set(rowsOf())).toEqual(new Set(ATTRIBUTES.map(({ id }) => id)));
  });

  it('numbers the sources in the order in which a reader meets them, each once', () => {
    const { footnotes, groups } = buildMatrix([NORTH, SOUTH], REGISTRY);
    expect(footnotes.map(({ number, key }) => [number, key])).toEqual([
      [1, 'b'],
      [2, 'c'],
      [3, 'a'],
    ]);
    expect(footnotes[0]).toEqual({
      number: 1,
      key: 'b',
      text: 'B (2015)',
      short: 'B, 2015',
      url: 'https://example.org/b',
    });
    const aim = groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'aim');
    expect(aim?.cells.map((cell) => cell.footnotes)).toEqual([[1, 3], [3]]);
  });

  it('leaves out what is hidden, and the numbers of its sources with it', () => {
    const { footnotes } = buildMatrix([NORTH, SOUTH], REGISTRY, {
      ...PLAIN_VIEW,
      hidden: new Set(['basics', 'trigger']),
    });
    expect(footnotes.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(rowsOf({ ...PLAIN_VIEW, hidden: new Set(['why']) })).not.toContain('aim');
  });

  it('can show only rows in which the cases differ; what nobody knows is no difference', () => {
    expect(rowsOf({ ...PLAIN_VIEW, differencesOnly: true })).toEqual(['trigger', 'aim']);
  });

  it('puts rows in front within their group', () => {
    const rows = rowsOf({ ...PLAIN_VIEW, first: ['aim'] });
    expect(rows.indexOf('aim')).toBe(rows.indexOf('trigger') - 1);
    expect(rows[0]).toBe(rowsOf()[0]);
  });

  it('gives a case that says nothing on an attribute the gap, not an empty cell', () => {
    const trigger = buildMatrix([NORTH, SOUTH], REGISTRY)
      .groups.flatMap(({ rows }) => rows)
      .find(({ id }) => id === 'trigger');
    expect(trigger?.cells.map(cellWords)).toEqual(['A grade', 'Not known']);
  });

  it('refuses a cell whose source the case does not bring', () => {
    expect(() => buildMatrix([compared('x', { aim: known('Good', 'nowhere') })], REGISTRY)).toThrow(/cites "nowhere"/);
  });
});

it('says in words what a cell says', () => {
  expect(
    cellWords({
      is: 'disputed',
      items: [
        { text: 'One', facts: [], sources: [] },
        { text: 'Two', facts: [], sources: [] },
      ],
    }),
  ).toBe('Disputed: One / Two');
  expect(cellWords({ is: 'not-applicable', items: [] })).toBe('Does not apply');
  expect(differs([known('Good'), known(' good ')])).toBe(false);
});
