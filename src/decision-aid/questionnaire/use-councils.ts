import { useEffect, useState } from 'preact/hooks';
import { href } from '../../href.ts';
import type { AidCouncil } from '../aid-councils.ts';

/** Every council with what the aid fills in, fetched when the page opens. `failed` where that did not work. */
export function useCouncils(): { councils: readonly AidCouncil[] | undefined; failed: boolean } {
  const [councils, setCouncils] = useState<readonly AidCouncil[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetch(href('/decision-aid/councils.json'))
      .then((answer) => answer.json() as Promise<AidCouncil[]>)
      .then(setCouncils)
      .catch(() => setFailed(true));
  }, []);
  return { councils, failed };
}
