import { slashIsOn } from './slash-setting.ts';

/** Fields in which a key writes. */
const WRITES =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"]), textarea, select';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITES));

/** Ctrl K, Cmd K on a Mac, and the / key go to the search box of the header, unless someone is writing. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !shiftKey;
  return key === '/' && !ctrlKey && !metaKey && slashIsOn();
}

const box = document.querySelector<HTMLInputElement>('[data-site-search]');
document.addEventListener('keydown', (event) => {
  if (!box || event.defaultPrevented || isWriting(event.target) || !asksForSearch(event)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
