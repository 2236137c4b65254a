import { expect, it, vi } from 'vitest';
import { oncePer } from './once-per.ts';

it('works a value out once for each object, also where it is undefined', () => {
  const make = vi.fn(({ length }: readonly string[]) => (length > 0 ? length : undefined));
  const lengthOf = oncePer(make);
  const [empty, full] = [[], ['a', 'b']];
  expect([lengthOf(full), lengthOf(full), lengthOf(empty), lengthOf(empty)]).toEqual([2, 2, undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
