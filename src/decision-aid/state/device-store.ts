import type { AidState } from '../engine/answers.ts';
import { readState, type Known, type ReadState } from './read-state.ts';

/*
 * Answers kept on this device, only after the reader has pressed Save, under one key of local storage, in the shape
 * described in read-state.ts with the time of saving beside it: { "savedAt": "2026-11-25T14:05:00.000Z", "state": … }.
 * Life: until the reader deletes it or clears the browser's data. It is listed on the privacy page.
 */
const KEY = 'open-door-decision-aid';

/** Saved answers with the moment they were saved (ISO 8601). */
export interface Saved extends ReadState {
  savedAt: string;
}

/** Saves the state on this device. False where storage is full or forbidden: nothing else is lost by that. */
export function saveOnDevice(state: AidState): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ savedAt: new Date().toISOString(), state }));
    return true;
  } catch {
    return false;
  }
}

/** What was saved on this device; undefined where there is nothing, or where storage is forbidden. */
export function savedOnDevice(known: Known): Saved | undefined {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return undefined;
    const { savedAt, state } = JSON.parse(text) as { savedAt?: unknown; state?: unknown };
    return { savedAt: typeof savedAt === 'string' ? savedAt : '', ...readState(state, known) };
  } catch {
    return undefined;
  }
}

/** Deletes what was saved. False where storage is forbidden. */
export function deleteFromDevice(): boolean {
  try {
    localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
