import { useEffect, useRef, useState } from 'preact/hooks';
import { href } from '../../href.ts';
import { EMPTY_STATE, type AidState } from '../engine/answers.ts';
import { readAddress, writeAddress, type AidAddress, type Back } from './address.ts';
import { sayingNothing } from './saying-nothing.ts';
import { followWithinPage, takeToStart } from './page-links.ts';
import { readState, type Known } from './read-state.ts';
import { joinLater, keepNotes, laterFragment, notesOfTab } from './tab-history.ts';

/** A page of the aid: `start`, or the last part of its address. */
export type Screen = string;

/** What of the address a page changes. */
type Change = Partial<Pick<AidAddress, 'state' | 'path'>>;

/** The state of the aid on the page that is open, and the ways on. */
export interface UsedAid extends AidAddress {
  /** What could not be read, in words for the reader. */
  messages: readonly string[];
  /** False until the address has been read, and without script: until then the state is empty, and links would lose it. */
  ready: boolean;
  /** Takes a change into the state and into the address of the page that is open. */
  change: (next: Change) => Promise<void>;
  /** Takes a change in, so that the browser's Back finds it, and opens another page with it, to change one answer there. */
  go: (screen: Screen, next?: Change, back?: Back) => Promise<void>;
  /** Opens another page with a state from elsewhere. The browser's Back finds the answers that stood here before. */
  goWithOther: (screen: Screen, other: Change) => Promise<void>;
  /** The address of another page with the state as it is. */
  link: (screen: Screen, back?: Back) => string;
}

type Read = AidAddress & { messages: readonly string[]; ready: boolean };
const UNREAD: Read = { state: EMPTY_STATE, path: 'quick', messages: [], ready: false };

/** The fragments under which the state is handed on, by where the next page leads back to. */
type Fragments = Readonly<Record<'on' | Back, string>>;

/** The address of a page of the aid on this site, with a fragment. */
export function screenAddress(screen: Screen, fragment: string): string {
  const path = href(screen === 'start' ? '/decision-aid/' : `/decision-aid/${screen}/`);
  return fragment === '' ? path : `${path}#${fragment}`;
}

/**
 * The state of the decision aid, which lives in the fragment of the address: read when the page opens, when the reader
 * comes back to it and when the address is edited; written back on every change. Nothing is stored anywhere else.
 */
export function useAid(known: Known): UsedAid {
  const [read, setRead] = useState(UNREAD);
  const [fragments, setFragments] = useState<Fragments>();
  // Reading and writing take turns: what finishes after something newer has begun is dropped.
  const turn = useRef(0);

  useEffect(() => {
    const open = (): void => {
      const mine = (turn.current += 1);
      void readTab(known).then((address) => {
        if (mine === turn.current) setRead({ ...address, ready: true });
      });
    };
    const reopen = (event: PageTransitionEvent): void => {
      if (event.persisted) open();
    };
    open();
    addEventListener('hashchange', open);
    addEventListener('pageshow', reopen);
    document.addEventListener('click', followWithinPage);
    return () => {
      removeEventListener('hashchange', open);
      removeEventListener('pageshow', reopen);
      document.removeEventListener('click', followWithinPage);
    };
  }, []);

  useEffect(() => {
    if (!read.ready) return undefined;
    let current = true;
    void writeFragments(read).then((written) => {
      if (current) setFragments(written);
    });
    return () => {
      current = false;
    };
  }, [read.ready, read.state, read.path]);

  useEffect(() => {
    const press = (event: MouseEvent): void => takeToStart(event, href('/decision-aid/'), fragments?.on ?? '');
    document.addEventListener('click', press, { capture: true });
    return () => document.removeEventListener('click', press, { capture: true });
  }, [fragments?.on]);

  const change: UsedAid['change'] = async (next) => {
    const { messages, ready: _ready, ...here } = read;
    const changed: AidAddress = { ...here, ...next };
    // Notes are not in the address, and are kept at once: the reader may leave the page with the next key.
    keepNotes(changed.state.notes);
    if (onlyNotesDiffer(here, changed)) {
      setRead({ ...changed, messages, ready: true });
      return;
    }
    const mine = (turn.current += 1);
    setRead({ ...changed, messages: [], ready: true });
    const fragment = await writeAddress(changed);
    if (mine !== turn.current) return;
    history.replaceState(history.state, '', fragment === '' ? location.pathname : `#${fragment}`);
    keepNotes(changed.state.notes);
  };
  const go: UsedAid['go'] = async (screen, next = {}, back) => {
    await change(next);
    const { state, path } = { ...read, ...next };
    location.assign(screenAddress(screen, await writeAddress({ state, path, ...(back ? { back } : {}) })));
  };
  const goWithOther: UsedAid['goWithOther'] = (screen, other) => {
    if (!sayingNothing(read.state)) history.pushState(null, '', location.pathname);
    return go(screen, other);
  };
  const link: UsedAid['link'] = (screen, back) => screenAddress(screen, fragments?.[back ?? 'on'] ?? '');
  return { ...read, ready: read.ready && fragments !== undefined, change, go, goWithOther, link };
}

const onlyNotesDiffer = (one: AidAddress, other: AidAddress): boolean => {
  const withoutNotes = ({ state, ...rest }: AidAddress): string =>
    JSON.stringify({ ...rest, state: { ...state, notes: {} } });
  return one.state.notes !== other.state.notes && withoutNotes(one) === withoutNotes(other);
};

async function writeFragments({ state, path }: AidAddress): Promise<Fragments> {
  const [on, check, result, council] = await Promise.all([
    writeAddress({ state, path }),
    writeAddress({ state, path, back: 'check' }),
    writeAddress({ state, path, back: 'result' }),
    writeAddress({ state, path, back: 'council' }),
  ]);
  return { on, check, result, council };
}

/** The address that is open, with the notes of this tab and the answers given on pages from which the reader came back. */
async function readTab(known: Known): Promise<Omit<Read, 'ready'>> {
  const here = await readAddress(location.hash.slice(1), known);
  const { notes } = readState({ notes: notesOfTab() }, known).state;
  const later = laterFragment();
  const ahead = later === undefined ? undefined : await readAddress(later, known);
  const joined: AidState = ahead ? joinLater(here.state, ahead.state) : here.state;
  if (Object.keys(notes).length > 0) keepNotes(notes);
  return { ...here, state: { ...joined, notes } };
}
