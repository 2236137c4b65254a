import { useEffect, useRef, useState } from 'preact/hooks';
import { blankDraft, readDraft, withValue, type Draft, type DraftPath } from '../draft/draft.ts';
import type { Form } from '../fields/field.ts';
import { DRAFT_KEY, forgetDraft, keepDraft, keptDraft } from './draft-store.ts';

/** Whether this browser holds the draft: nothing to hold yet, held, or refused. */
export type Keeping = 'nothing' | 'kept' | 'refused';
/** What a writer is told where it is refused. */
export const NOT_KEPT = 'This browser does not keep the draft: its storage is full or switched off.';

/** The draft that the form is about, kept as it is written. */
export interface UsedDraft {
  draft: Draft;
  /** False until the page has looked for a draft that was kept: what was typed before would be lost. */
  ready: boolean;
  keeping: Keeping;
  set: (path: DraftPath, value: unknown) => void;
  /** Another draft in place of this one. */
  replace: (draft: Draft) => void;
  clear: () => void;
}

/** Milliseconds without a key press after which the draft is kept. */
const PAUSE = 300;

/** Holds the draft, reads the one that was kept, and keeps each change. A draft changed in another tab is taken over. */
export function useDraft(form: Form): UsedDraft {
  const [draft, setDraft] = useState(() => blankDraft(form));
  const [ready, setReady] = useState(false);
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const unkept = useRef<Draft>();
  const keep = (): void => {
    if (!unkept.current) return;
    setKeeping(keepDraft(unkept.current) ? 'kept' : 'refused');
    unkept.current = undefined;
  };

  useEffect(() => {
    const before = keptDraft(form);
    if (before) {
      setDraft(before);
      setKeeping('kept');
    }
    setReady(true);
    const fromOtherTab = ({ key, newValue }: StorageEvent): void => {
      if (key !== DRAFT_KEY) return;
      unkept.current = undefined;
      setDraft(readDraft(newValue ?? '', form) ?? blankDraft(form));
    };
    addEventListener('storage', fromOtherTab);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('storage', fromOtherTab);
      removeEventListener('pagehide', keep);
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);

  const replace = (next: Draft): void => {
    unkept.current = next;
    setDraft(next);
  };
  return {
    draft,
    ready,
    keeping,
    set: (path, value) =>
      setDraft((before) => {
        const next = withValue(before, path, value);
        unkept.current = next;
        return next;
      }),
    replace,
    clear: () => {
      unkept.current = undefined;
      setKeeping(forgetDraft() ? 'nothing' : 'refused');
      setDraft(blankDraft(form));
    },
  };
}
