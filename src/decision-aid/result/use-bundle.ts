import { useEffect, useState } from 'preact/hooks';
import { href } from '../../href.ts';
import type { AidBundle } from '../aid-bundle.ts';
import type { AidCouncil } from '../aid-councils.ts';

/** The data of the aid: on its way, here, or not to be had for now. */
export type Fetched = { is: 'waiting' } | { is: 'here'; bundle: AidBundle } | { is: 'failed'; retry: () => void };

/** Fetches the data of the aid from this site. */
export function useBundle(): Fetched {
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<Fetched>({ is: 'waiting' });
  useEffect(() => {
    const leaving = new AbortController();
    setFetched({ is: 'waiting' });
    getJson<AidBundle>('/decision-aid/aid.json', leaving.signal)
      .then((bundle) => setFetched({ is: 'here', bundle }))
      .catch(() => {
        if (!leaving.signal.aborted) setFetched({ is: 'failed', retry: () => setAttempt((before) => before + 1) });
      });
    return () => leaving.abort();
  }, [attempt]);
  return fetched;
}

/** The name of the council of the answers; undefined while it is fetched, and where none is given or it cannot be had. */
export function useCouncilName(id: unknown): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    const leaving = new AbortController();
    setName(undefined);
    if (id !== undefined) {
      getJson<AidCouncil[]>('/decision-aid/councils.json', leaving.signal)
        .then((councils) => setName(councils.find((council) => council.id === id)?.name))
        // The name is a convenience: without it the result stands as well.
        .catch(() => undefined);
    }
    return () => leaving.abort();
  }, [id]);
  return name;
}

async function getJson<T>(path: `/${string}`, signal: AbortSignal): Promise<T> {
  const response = await fetch(href(path), { signal });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}
