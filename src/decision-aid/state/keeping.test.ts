import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_STATE } from '../engine/answers.ts';
import { deleteFromDevice, savedOnDevice, saveOnDevice } from './device-store.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { fileName, fileText, readFile, readFileText } from './state-file.ts';
import { FULL, KNOWN } from './state.fixture.ts';
import { joinLater } from './tab-history.ts';

/** Storage as a browser has it, in memory. */
function storage(overrides: Partial<Storage> = {}): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    ...overrides,
  };
}
const refuse = (): never => {
  throw new DOMException('not allowed', 'SecurityError');
};

describe('answers on the device', () => {
  beforeEach(() => void vi.stubGlobal('localStorage', storage()));
  afterEach(() => void vi.unstubAllGlobals());

  it('come back with their notes and the moment of saving, until they are deleted', () => {
    expect(savedOnDevice(KNOWN)).toBeUndefined();
    expect(saveOnDevice(FULL)).toBe(true);
    const saved = savedOnDevice(KNOWN);
    expect(saved).toMatchObject({ state: FULL, messages: [] });
    expect(saved?.savedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(deleteFromDevice()).toBe(true);
    expect(savedOnDevice(KNOWN)).toBeUndefined();
  });

  it('are not saved where storage is full, and what was saved stays', () => {
    const full = storage();
    vi.stubGlobal('localStorage', full);
    saveOnDevice(FULL);
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(saveOnDevice(EMPTY_STATE)).toBe(false);
    expect(savedOnDevice(KNOWN)?.state).toEqual(FULL);
  });

  it('are neither saved, read nor deleted where storage is forbidden, and nothing fails', () => {
    vi.stubGlobal('localStorage', storage({ getItem: refuse, setItem: refuse, removeItem: refuse }));
    expect(saveOnDevice(FULL)).toBe(false);
    expect(savedOnDevice(KNOWN)).toBeUndefined();
    expect(deleteFromDevice()).toBe(false);
  });

  it.each(['', 'null', '[]', '{', '"text"', '{"savedAt":3}'])('that are broken (%s) do not get in the way', (text) => {
    localStorage.setItem('open-door-decision-aid', text);
    expect(savedOnDevice(KNOWN)?.state ?? EMPTY_STATE).toEqual(EMPTY_STATE);
  });
});

describe('a file of answers', () => {
  it('holds everything, notes too', () => {
    expect(readFileText(fileText(FULL), KNOWN)).toEqual({ is: 'opened', state: FULL, messages: [] });
  });

  it('opens as far as it can be read, and says what was left out', () => {
    const opened = readFileText(JSON.stringify({ ...FULL, answers: { ...FULL.answers, scope: 'everything' } }), KNOWN);
    expect(opened).toMatchObject({ is: 'opened', messages: [expect.stringContaining('everything')] });
  });

  it.each(['', 'name,score', '[]', '3', '{"version": 9}'])(
    'is refused in words where it is something else: %s',
    (text) => {
      expect(readFileText(text, KNOWN)).toEqual({ is: 'refused', messages: [expect.any(String)] });
    },
  );

  it('is not read where it is too large, or cannot be', async () => {
    expect(await readFile(new Blob([' '.repeat(2_000_001)]), KNOWN)).toMatchObject({ is: 'refused' });
    const broken = new Blob(['{}']);
    broken.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readFile(broken, KNOWN)).toMatchObject({ is: 'refused' });
    expect(await readFile(new Blob([fileText(FULL)]), KNOWN)).toMatchObject({ is: 'opened', state: FULL });
  });

  it('has a name with its day', () => {
    expect(fileName('2026-03-03')).toBe('open-door-decision-aid-2026-03-03.json');
  });
});

describe('what stands in a form', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is kept with the page of the tab', () => {
    const tab = { state: null as unknown, replaceState: (state: unknown) => void (tab.state = state) };
    vi.stubGlobal('history', tab);
    expect(keptDraft()).toBeUndefined();
    keepDraft({ typed: '24,8' });
    expect(keptDraft()).toEqual({ typed: '24,8' });
  });

  it('is not kept by a browser that has had enough, and nothing fails', () => {
    vi.stubGlobal('history', { state: 'of somebody else', replaceState: refuse });
    keepDraft({ typed: '24,8' });
    expect(keptDraft()).toBeUndefined();
  });
});

describe('answers given on pages that the reader came back from', () => {
  const here = { ...EMPTY_STATE, answers: { scope: 'social-care' } };

  it('are kept where they go on from what was said here', () => {
    expect(joinLater(here, FULL)).toEqual({ ...FULL, notes: {} });
  });

  it('are left alone where they belong to other answers', () => {
    const other = { ...FULL, answers: { ...FULL.answers, scope: 'part-of-the-service' } };
    expect(joinLater(here, other)).toBe(here);
    expect(joinLater(here, EMPTY_STATE)).toBe(here);
  });
});
