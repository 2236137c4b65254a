import { href } from '../../href.ts';
import type { AidState } from '../engine/answers.ts';

/*
 * What the browser remembers of this tab, read through the Navigation API: nothing is stored for it. Each page of the aid
 * holds the answers given so far in its own address, so a reader who goes back by the browser's own button would stand on
 * a page that does not know the answers given after it; and notes, which are never in an address, would stay behind on
 * the page where they were written. A browser without this interface loses no more than that.
 */

/** The history of the tab, where the browser shows it. */
const tabHistory = (): Navigation | undefined => ('navigation' in globalThis ? navigation : undefined);

/** The first page of the aid; its folder holds the others. From a disk it has a name there. */
const start = (): URL => new URL(href('/decision-aid/'), location.href);
const isStart = (address: URL): boolean => address.pathname === start().pathname;
const isOfAid = (address: URL): boolean => address.pathname.startsWith(new URL('.', start()).pathname);

/** The entries of the tab's history on one side of the page that is open, nearest first, as far as they are pages of the aid. */
function neighbours(side: 'before' | 'after'): { address: URL; entry: NavigationHistoryEntry }[] {
  const history = tabHistory();
  const here = history?.currentEntry?.index ?? -1;
  if (!history || here === -1) return [];
  const entries = history.entries();
  const ordered = side === 'after' ? entries.slice(here + 1) : entries.slice(0, here).reverse();
  const found = ordered.map((entry) => ({ address: new URL(entry.url ?? location.origin), entry }));
  const end = found.findIndex(({ address }) => !isOfAid(address));
  return end === -1 ? found : found.slice(0, end);
}

/**
 * The fragment of the last page of the aid that was opened after this one, where the reader has come back to this one.
 * Undefined where there is none; a start page in between begins something new.
 */
export function laterFragment(): string | undefined {
  const after = neighbours('after');
  const start = after.findIndex(({ address }) => isStart(address));
  return (start === -1 ? after : after.slice(0, start)).at(-1)?.address.hash.slice(1);
}

/** The notes written in this tab, from this page or the nearest one before it. Unchecked. */
export function notesOfTab(): unknown {
  const states: unknown[] = [
    tabHistory()?.currentEntry?.getState(),
    ...neighbours('before').map(({ entry }): unknown => entry.getState()),
  ];
  for (const state of states) {
    if (typeof state === 'object' && state !== null && 'notes' in state) return state.notes;
  }
  return undefined;
}

/** Keeps notes with the page that is open, for the pages after it. False where the browser cannot. */
export function keepNotes(notes: AidState['notes']): boolean {
  const history = tabHistory();
  history?.updateCurrentEntry({ state: { notes } });
  return history !== undefined;
}

/**
 * The state of a page joined by what was said on later pages. Only where these agree with everything said here: otherwise
 * they belong to another line of thought, and the state is left as it is.
 */
export function joinLater(here: AidState, later: AidState): AidState {
  const agrees = Object.entries(here.answers).every(
    ([id, answer]) => JSON.stringify(later.answers[id]) === JSON.stringify(answer),
  );
  if (!agrees) return here;
  return {
    ...here,
    answers: { ...later.answers, ...here.answers },
    weights: here.weights.mode === 'unknown' ? later.weights : here.weights,
    overrides: { ...later.overrides, ...here.overrides },
  };
}
