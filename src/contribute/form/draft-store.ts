import { readDraft, type Draft } from '../draft/draft.ts';
import type { Form } from '../fields/field.ts';

/*
 * The draft as it is being written, under one key of local storage, as the JSON of Draft. The page that keeps it says so.
 * Life: until the writer clears it, or the browser's data. It is listed on the privacy page.
 */
export const DRAFT_KEY = 'open-door-case-draft';

/** Keeps the draft in this browser. False where storage is full or forbidden: nothing else is lost by that. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft kept in this browser; undefined where there is none, or where storage is forbidden. */
export function keptDraft(form: Form): Draft | undefined {
  try {
    return readDraft(localStorage.getItem(DRAFT_KEY) ?? '', form);
  } catch {
    return undefined;
  }
}

/** Takes the draft out of this browser. False where storage is forbidden. */
export function forgetDraft(): boolean {
  try {
    localStorage.removeItem(DRAFT_KEY);
    return true;
  } catch {
    return false;
  }
}
