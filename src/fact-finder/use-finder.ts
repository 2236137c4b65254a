import { useEffect, useState } from 'preact/hooks';
import { addressOf, readAddress, type FinderState, type KnownValues, type ReadAddress } from './finder-address.ts';

/** How a change enters the history of the browser: a step to go back on, or the same step in another form. */
export type Step = 'new' | 'same';

/** The search for facts that the address holds. A change is written back into the address; nothing is stored anywhere else. */
export function useFinder(known: KnownValues): [ReadAddress, (next: FinderState, step: Step) => void] {
  const read = (): ReadAddress => readAddress(new URLSearchParams(location.search), known);
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const restore = (): void => setAddress(read());
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, []);
  const change = (state: FinderState, step: Step): void => {
    const query = addressOf(state) || location.pathname;
    if (step === 'new') history.pushState(null, '', query);
    else history.replaceState(history.state, '', query);
    setAddress({ state, typed: state.query, ignored: [] });
  };
  return [address, change];
}
