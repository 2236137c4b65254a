import { expect, it } from 'vitest';
import { NO_VALUE } from '../../src/print.ts';
import { attribute, builtPages, elements, textOf } from './built-site.ts';

const page = builtPages().find(({ path }) => path === '/compare/');
const cells = page ? elements(page.tree, ({ tagName }) => tagName === 'td') : [];
const isGap = (words: string): boolean => Object.values(NO_VALUE).some((gap) => words.startsWith(gap));

it('every cell of the comparison leads to the facts or the sources behind it, or says that there are none', () => {
  const known = cells.filter((cell) => !isGap(textOf(cell)));
  expect(known.length).toBeGreaterThan(50);
  const bare = known.filter(
    (cell) => !elements(cell, (element) => /#(?:f\d+|ref-)/.test(attribute(element, 'href') ?? '')).length,
  );
  expect(bare.map(textOf)).toEqual([]);
});
