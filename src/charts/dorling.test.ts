import { expect, it } from 'vitest';
import { dorling } from './dorling.ts';

const places = Array.from({ length: 40 }, (_, index) => ({
  id: `place-${String(index)}`,
  latitude: 51 + (index % 7) * 0.3,
  longitude: -2 + Math.floor(index / 7) * 0.4,
  size: 20_000 + ((index * 7919) % 200_000),
}));
const { circles, height } = dorling(places);
const of = (id: string) => circles.find((circle) => circle.id === id) ?? { x: NaN, y: NaN, r: NaN };

it('lets no circle lie over another', () => {
  const overlaps = circles.flatMap((a) =>
    circles.filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 0.05),
  );
  expect(overlaps).toEqual([]);
});

it('fills a picture 100 wide and no higher than it says', () => {
  expect(Math.min(...circles.map(({ x, r }) => x - r))).toBeCloseTo(0, 1);
  expect(Math.max(...circles.map(({ x, r }) => x + r))).toBeCloseTo(100, 1);
  expect(Math.max(...circles.map(({ y, r }) => y + r))).toBeCloseTo(height, 1);
});

it('gives areas in proportion to sizes', () => {
  const perSize = places.map(({ id, size }) => of(id).r ** 2 / size);
  expect(Math.max(...perSize) / Math.min(...perSize)).toBeLessThan(1.02);
});

it('keeps north above south and west left of east', () => {
  expect(of('place-6').y).toBeLessThan(of('place-0').y);
  expect(of('place-0').x).toBeLessThan(of('place-35').x);
});

it('does not depend on the order of places', () => {
  expect(dorling([...places].reverse())).toEqual({ circles, height });
});
