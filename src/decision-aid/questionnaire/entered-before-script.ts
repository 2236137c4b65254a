import type { Draft } from './read-form.ts';

/**
 * What the reader chose or typed before the script of the page had come, as on a slow phone; undefined where nothing.
 * To be read before the form is first drawn, which would take it away.
 */
export function enteredBeforeScript(question: string): Draft | undefined {
  if (typeof document === 'undefined') return undefined;
  const fields = [...document.querySelectorAll<HTMLInputElement>('.aid-form input')];
  const chosen = fields.filter(({ name, checked }) => name === question && checked).map(({ value }) => value);
  const typed = fields.find(({ id, type }) => id === question && type === 'text')?.value ?? '';
  return chosen.length > 0 || typed !== '' ? { chosen, typed } : undefined;
}
