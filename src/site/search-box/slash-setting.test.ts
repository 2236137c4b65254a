import { afterEach, expect, it, vi } from 'vitest';
import { setSlash, slashIsOn } from './slash-setting.ts';

afterEach(() => vi.unstubAllGlobals());

it('is on until it is turned off, and stores nothing until then', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  expect([slashIsOn(), kept.size]).toEqual([true, 0]);
  expect([setSlash(false), slashIsOn()]).toEqual([true, false]);
  expect([setSlash(true), slashIsOn(), kept.size]).toEqual([true, true, 0]);
});

it('is off where nothing can be stored', () => {
  const refuse = (): never => {
    throw new Error('storage is forbidden');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect([slashIsOn(), setSlash(false)]).toEqual([false, false]);
});
