import { describe, expect, it } from 'vitest';
import { library } from '../library/load-library.ts';
import { cardsOf } from './cards.ts';
import { outlineText, textWidth } from './outline-text.ts';
import { CARD, socialCard } from './social-card.ts';

const lib = library();
const cards = cardsOf(lib);

it('has a card for every case, model and guide, and one for the site', () => {
  const pages = [
    ...[...lib.cases.keys()].map((id) => `case-studies/${id}`),
    ...[...lib.models.keys()].map((id) => `models/${id}`),
    ...[...lib.guidance.keys()].map((id) => `guidance/${id}`),
    'site',
  ];
  expect([...cards.keys()]).toEqual(pages);
});

it('fills the circles of the councils concerned, and of the successors of one that is gone', () => {
  expect(cards.get('case-studies/doncaster')?.locator?.filled).toEqual(new Set(['doncaster']));
  expect(cards.get('case-studies/northamptonshire')?.locator?.filled).toEqual(
    new Set(['north-northamptonshire', 'west-northamptonshire']),
  );
});

describe('socialCard', () => {
  it.each([...cards])('%s needs no font, and keeps its letters within the picture', (_page, card) => {
    const svg = socialCard(card);
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined/);
    const across = [...svg.matchAll(/transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    for (const [x, y] of across) {
      expect(x).toBeGreaterThanOrEqual(40);
      expect(x).toBeLessThan(CARD.width);
      expect(y).toBeLessThan(CARD.height);
    }
  });

  it('gives the same drawing each time', () => {
    const card = cards.get('case-studies/slough');
    expect(card).toBeDefined();
    if (card) expect(socialCard(card)).toBe(socialCard(card));
  });
});

it('outlines letters as wide as they are measured, and wider when bold', () => {
  expect(outlineText('Open Door', 30, 700).width).toBeCloseTo(textWidth('Open Door', 30, 700), 6);
  expect(textWidth('Open Door', 30, 700)).toBeGreaterThan(textWidth('Open Door', 30, 400));
  expect(outlineText('Open Door', 30, 700).path).toMatch(/^M/);
});
