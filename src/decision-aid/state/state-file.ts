import { EMPTY_STATE, type AidState } from '../engine/answers.ts';
import { readState, type Known } from './read-state.ts';

/** Larger files are not read: no state comes near it. In bytes. */
const LARGEST_FILE = 2_000_000;

/** A file of answers that was opened, with what was left out of it; or why it was not. */
export type OpenedFile =
  { is: 'opened'; state: AidState; messages: readonly string[] } | { is: 'refused'; messages: readonly string[] };

/** The text of a file of answers: the whole state, notes included, as JSON that a person can read. */
export const fileText = (state: AidState): string => `${JSON.stringify(state, null, 2)}\n`;

/** The name of a file saved on a day (`YYYY-MM-DD`), safe on every system. */
export const fileName = (day: string): string => `open-door-decision-aid-${day}.json`;

/** Reads the text of a file of answers. Any text gives a state or a message that says what to do; nothing throws. */
export function readFileText(text: string, known: Known): OpenedFile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return {
      is: 'refused',
      messages: ['This is not a file that the decision aid saved. Its files end in .json: look for one of that kind.'],
    };
  }
  const { state, messages } = readState(given, known);
  return state === EMPTY_STATE ? { is: 'refused', messages } : { is: 'opened', state, messages };
}

/** Reads a file that the reader chose. It stays in the browser. */
export async function readFile(file: Blob, known: Known): Promise<OpenedFile> {
  if (file.size > LARGEST_FILE) {
    return { is: 'refused', messages: ['This file is too large to be one that the decision aid saved.'] };
  }
  try {
    return readFileText(await file.text(), known);
  } catch {
    return { is: 'refused', messages: ['This file could not be read from your device. Try again.'] };
  }
}

/** Offers the state as a file to save. Nothing leaves the browser. */
export function saveAsFile(state: AidState): void {
  const address = URL.createObjectURL(new Blob([fileText(state)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(new Date().toISOString().slice(0, 10));
  link.click();
  // The browser has read the address by then; it would otherwise hold the file until the page is left.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
