import { useEffect, useRef } from 'preact/hooks';

/**
 * Coming back from a hit finds the list where it was left. The browser cannot do that by itself, since the list is made
 * anew: where it stood is kept with the step of the history.
 */
export function useLeftPlace(ready: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    const keep = (): void => history.replaceState({ top: scrollY }, '');
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    const top = (history.state as { top?: number } | null)?.top;
    if (top !== undefined) scrollTo(0, top);
  }, [ready]);
}
