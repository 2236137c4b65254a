import { expect, it } from 'vitest';
import { fillFigures, hasFigures, withoutFigures } from './figures.ts';

const PAGE = '<p>It is <span data-figure="all-size">not counted yet</span> large.</p>';

it('fills in figures, again and again', () => {
  const once = fillFigures(PAGE, new Map([['all-size', '33 MB']]));
  expect(once).toBe('<p>It is <span data-figure="all-size">33 MB</span> large.</p>');
  expect(fillFigures(once, new Map([['all-size', '34 MB']]))).toContain('>34 MB<');
});
it('makes the same page without figures, whether or not they stood in it', () => {
  expect(withoutFigures(PAGE)).toBe(withoutFigures(fillFigures(PAGE, new Map([['all-size', '33 MB']]))));
  expect(withoutFigures(PAGE)).toContain('>see the site<');
});
it('knows a page with figures', () => {
  expect([hasFigures(PAGE), hasFigures('<p>none</p>')]).toEqual([true, false]);
});
it('refuses a figure that nobody gives, and one that would be markup', () => {
  expect(() => fillFigures(PAGE, new Map())).toThrow('all-size');
  expect(() => fillFigures(PAGE, new Map([['all-size', '<b>1</b>']]))).toThrow('markup');
});
