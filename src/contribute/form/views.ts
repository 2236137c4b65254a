import { useEffect, useState } from 'preact/hooks';

/** What the fragment of the address says: which part is open, and which field of it was asked for. */
export interface View {
  /** The id of a section, {@link HAND_OVER}, or empty for the list of all. */
  part: string;
  /** The id of a field, or empty. */
  field: string;
}

/** The part in which a case is checked and handed over. */
export const HAND_OVER = 'hand-over';

/** The fragment that opens a part, and a field in it: `#phases`, `#phases/case-phases-0-from`. */
export const addressOf = (part: string, field = ''): string => `#${part}${field && `/${field}`}`;

/** Reads a fragment. */
export function viewOf(hash: string): View {
  const [part = '', field = ''] = hash.replace(/^#/, '').split('/');
  return { part, field };
}

/** The part that the address asks for; the list of all until the page has come to life. */
export function useView(): View {
  const [view, setView] = useState<View>({ part: '', field: '' });
  useEffect(() => {
    const look = (): void => setView(viewOf(location.hash));
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return view;
}

/** Puts focus on a field, or on the first box inside the nearest part that is there. */
export function focusOnField(id: string): void {
  const steps = id.split('-');
  for (let length = steps.length; length > 0; length -= 1) {
    const element = document.getElementById(steps.slice(0, length).join('-'));
    if (!element) continue;
    const box = element.matches('input, select, textarea')
      ? element
      : element.querySelector<HTMLElement>('input, select, textarea, button');
    box?.focus();
    box?.scrollIntoView({ block: 'center' });
    return;
  }
}
