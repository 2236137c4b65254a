import { describe, expect, it } from 'vitest';
import { walk } from './walk.ts';

describe('walk', () => {
  it('visits every value with its path, the whole first', () => {
    const visited: [unknown, string][] = [];
    walk({ a: [1, { b: 'x' }], c: null }, (value, path) => visited.push([value, path.join('.')]));
    expect(visited).toEqual([
      [{ a: [1, { b: 'x' }], c: null }, ''],
      [[1, { b: 'x' }], 'a'],
      [1, 'a.0'],
      [{ b: 'x' }, 'a.1'],
      ['x', 'a.1.b'],
      [null, 'c'],
    ]);
  });
});
