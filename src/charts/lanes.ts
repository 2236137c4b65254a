/**
 * The lane of each thing in a row, 0 first, so that none overlaps another: each takes the first lane that is free.
 * Things are taken in the order of their starts whatever order they come in; the answer keeps the order they came in.
 */
export function lanesOf(things: readonly { start: number; end: number }[]): number[] {
  const lanes: number[] = things.map(() => 0);
  const ends: number[] = [];
  const inOrder = things.map((thing, index) => ({ ...thing, index })).sort((a, b) => a.start - b.start);
  for (const { start, end, index } of inOrder) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
