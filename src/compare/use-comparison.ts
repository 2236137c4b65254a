import { useEffect, useState } from 'preact/hooks';
import { readAddress, writeAddress, type Comparison, type Known, type ReadComparison } from './compare-address.ts';

/** How a change enters the history of the browser: a step to go back on, or the same step in another form. */
type Step = 'new' | 'same';

/**
 * The comparison that the address holds. A change is written back into the address: choosing cases makes a step to go
 * back on, arranging the table does not. Nothing is stored anywhere else.
 */
export function useComparison(known: Known): [ReadComparison, (next: Comparison, step: Step) => void] {
  const read = (): ReadComparison => readAddress(location.search.slice(1), known);
  const [comparison, setComparison] = useState(read);
  useEffect(() => {
    const restore = (): void => setComparison(read());
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, []);
  const change = (next: Comparison, step: Step): void => {
    const query = writeAddress(next);
    const address = query === '' ? location.pathname : `?${query}`;
    if (step === 'new') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setComparison({ ...next, messages: [] });
  };
  return [comparison, change];
}
