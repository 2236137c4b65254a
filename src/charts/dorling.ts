import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A place to draw. */
export interface Place {
  id: string;
  /** Degrees north and east. */
  latitude: number;
  longitude: number;
  /** What its area stands for, such as children. */
  size: number;
}

/** A circle in the picture, in units of a picture 100 wide, y downward. */
export interface Circle {
  id: string;
  x: number;
  y: number;
  r: number;
}

/** The picture: its circles and its height when it is 100 wide. */
export interface Dorling {
  circles: Circle[];
  height: number;
}

/** Part of the square that the circles cover together. */
const COVERAGE = 0.34;
const ROUNDS = 300;
const GAP = 0.12;
/** A place however small is large enough to be seen and pointed at. */
const LEAST = 0.8;

/**
 * A cartogram after Dorling (1996): each place a circle as large as its size, as near its true position as the others
 * let it, none over another. No boundaries are needed. The same places give the same picture, in whatever order.
 */
export function dorling(places: readonly Place[]): Dorling {
  const inOrder = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
  const middle = (Math.PI / 180) * mean(inOrder.map(({ latitude }) => latitude));
  const east = inOrder.map(({ longitude }) => longitude * Math.cos(middle));
  const north = inOrder.map(({ latitude }) => latitude);
  const scale = 100 / (Math.max(...east) - Math.min(...east));
  const sizes = inOrder.reduce((sum, { size }) => sum + size, 0);
  const perSize = (100 * 100 * COVERAGE) / (sizes * Math.PI);
  const nodes = inOrder.map(({ size }, index): SimulationNodeDatum & { homeX: number; homeY: number; r: number } => {
    const homeX = ((east[index] ?? 0) - Math.min(...east)) * scale;
    const homeY = (Math.max(...north) - (north[index] ?? 0)) * scale;
    return { x: homeX, y: homeY, homeX, homeY, r: Math.max(LEAST, Math.sqrt(size * perSize)) };
  });
  forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>(({ homeX }) => homeX).strength(0.12))
    .force('y', forceY<(typeof nodes)[number]>(({ homeY }) => homeY).strength(0.12))
    .force('collide', forceCollide<(typeof nodes)[number]>(({ r }) => r + GAP).iterations(4))
    .stop()
    .tick(ROUNDS);
  const placed = nodes.map(({ x = 0, y = 0, r }) => ({ x, y, r }));
  const left = Math.min(...placed.map(({ x, r }) => x - r));
  const top = Math.min(...placed.map(({ y, r }) => y - r));
  const width = Math.max(...placed.map(({ x, r }) => x + r)) - left;
  const round = (value: number): number => Math.round((value * 10_000) / width) / 100;
  return {
    circles: inOrder.map(({ id }, index) => {
      const { x, y, r } = placed[index] ?? { x: 0, y: 0, r: 0 };
      return { id, x: round(x - left), y: round(y - top), r: round(r) };
    }),
    height: round(Math.max(...placed.map(({ y, r }) => y + r)) - top),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
