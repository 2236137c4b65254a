import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { library } from '../library/load-library.ts';
import { MODEL_IDS } from '../schema/vocabulary.ts';
import { arrangementLives } from './arrangement-lives.ts';

const cases = [...library().cases.values()];
const { scale, lives } = arrangementLives(cases, 1999);

it('has every case once, in order of its beginning', () => {
  expect(lives.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
  const order = lives.map(({ id }) => id);
  for (const [earlier, later] of [
    ['brighton-hove-cypt', 'hampshire-isle-of-wight'],
    ['hampshire-isle-of-wight', 'doncaster'],
    ['doncaster', 'slough'],
    ['slough', 'bradford'],
  ] as const) {
    expect(order.indexOf(earlier)).toBeLessThan(order.indexOf(later));
  }
});

it('says in words how each began, ended and stands', () => {
  expect(lives.find(({ id }) => id === 'doncaster')).toMatchObject({
    words: 'Independent trust, then Council-owned company. Ended',
    period: '1 October 2014 to 31 August 2022',
  });
});

it('lets no two bars of a row overlap', () => {
  expect(scale.from).toBe(1999);
  for (const { bars, lanes } of lives) {
    for (const one of bars) {
      expect(one.lane).toBeLessThan(lanes);
      const right = one.bar.x + one.bar.width;
      expect(
        bars.filter(({ bar, lane }) => lane === one.lane && bar.x < right && bar.x + bar.width > one.bar.x),
      ).toEqual([one]);
    }
  }
});

it('can be narrowed to each model of the vocabulary', () => {
  const styles = readFileSync(new URL('../site/styles/timeline.scss', import.meta.url), 'utf8');
  const list = /@each \$model\s+in \(([^)]*)\)/.exec(styles)?.[1] ?? '';
  expect([...list.matchAll(/'([a-z0-9-]+)'/g)].map(([, id]) => id)).toEqual(MODEL_IDS);
});
