import { describe, expect, it } from 'vitest';
import { inParallel } from './in-parallel.ts';
import { otherAddresses } from './other-addresses.ts';
import { whyNotKept } from './why-not-kept.ts';

describe('inParallel', () => {
  it('does everything once, and never more at once than it may', async () => {
    let now = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel([...Array(25).keys()], 6, async (item) => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      now -= 1;
      done.push(item);
    });
    expect(done.sort((a, b) => a - b)).toEqual([...Array(25).keys()]);
    expect(most).toBe(6);
  });
  it('gives the first failure and begins nothing more', async () => {
    const begun: number[] = [];
    const work = inParallel([...Array(100).keys()], 4, async (item) => {
      begun.push(item);
      await Promise.resolve();
      if (item === 3) throw new Error('the third');
    });
    await expect(work).rejects.toThrow('the third');
    expect(begun.length).toBeLessThan(12);
  });
});

describe('other addresses of a page', () => {
  it.each([
    ['https://a.test/models', ['https://a.test/models/']],
    ['https://a.test/x/models/index.html?q=1', ['https://a.test/x/models/']],
    ['https://a.test/models/', []],
  ])('%s', (address, others) => {
    expect(otherAddresses({ url: new URL(address) }).map(String)).toEqual(others);
  });
});

describe('why a copy could not be kept', () => {
  const named = (name: string) => Object.assign(new Error('x'), { name });
  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'room'],
    [named('QuotaExceededError'), 'room'],
    [named('bad-precaching-response'), 'missing'],
    [named('no-response'), 'connection'],
    [new TypeError('Failed to fetch'), 'connection'],
    [named('AbortError'), 'stopped'],
    ['thrown words', 'stopped'],
  ])('%s is told as %s', (error, why) => {
    expect(whyNotKept(error)).toBe(why);
  });
});
