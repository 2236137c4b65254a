import { useEffect, useState } from 'preact/hooks';
import { href } from '../href.ts';
import type { ComparedCase } from './compared-case.ts';

/** Cases as far as they have come, in the order asked for, and those that could not be fetched. */
export interface FetchedCases {
  cases: readonly ComparedCase[];
  failed: readonly string[];
  /** Fetches again what failed. */
  retry: () => void;
}

const fetched = new Map<string, Promise<ComparedCase>>();

function fetchCase(id: string): Promise<ComparedCase> {
  const known = fetched.get(id);
  if (known) return known;
  const coming = fetch(href(`/compare/cases/${id}.json`)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} for ${id}`);
    return (await answer.json()) as ComparedCase;
  });
  fetched.set(id, coming);
  coming.catch(() => fetched.delete(id));
  return coming;
}

/** Fetches cases as they are asked for, each once a visit. */
export function useComparedCases(ids: readonly string[]): FetchedCases {
  const [here, setHere] = useState<ReadonlyMap<string, ComparedCase>>(new Map());
  const [failed, setFailed] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed([]);
    for (const id of ids) {
      fetchCase(id)
        .then((study) => current && setHere((known) => new Map(known).set(id, study)))
        .catch(() => current && setFailed((known) => [...new Set([...known, id])]));
    }
    return () => {
      current = false;
    };
  }, [ids.join(), attempt]);
  return {
    cases: ids.flatMap((id) => here.get(id) ?? []),
    failed: failed.filter((id) => ids.includes(id)),
    retry: () => setAttempt((count) => count + 1),
  };
}
