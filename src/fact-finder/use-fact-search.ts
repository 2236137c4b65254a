import { useEffect, useRef, useState } from 'preact/hooks';
import { href } from '../href.ts';
import { fetchNames } from '../site/search-box/suggest.ts';
import type { FactFile } from './fact-file.ts';
import { FactSearch, type Answer } from './search-facts.ts';

/** The search, once its files are there; until then, whether it may still come. */
export type Loaded = FactSearch | 'coming' | 'failed';

async function fetchPart(part: string): Promise<FactFile> {
  const answer = await fetch(href(`/evidence/facts/${part}.json`));
  if (!answer.ok) throw new Error(`the facts answered ${answer.status}`);
  return (await answer.json()) as FactFile;
}

/** Fetches the facts and the names when the page is opened. */
export function useFactSearch(parts: readonly string[]): Loaded {
  const [loaded, setLoaded] = useState<Loaded>('coming');
  useEffect(() => {
    Promise.all([Promise.all(parts.map(fetchPart)), fetchNames()])
      .then(([files, names]) => setLoaded(new FactSearch(files, names)))
      .catch(() => setLoaded('failed'));
  }, []);
  return loaded;
}

/** An answer with the query that it answers. */
export interface Answered extends Answer {
  query: string;
}

/** What a query finds. The answer before stands until the new one is there. */
export function useAnswer(search: Loaded, query: string, plain: boolean): Answered | undefined {
  const [answer, setAnswer] = useState<Answered>();
  const latest = useRef(0);
  useEffect(() => {
    if (!(search instanceof FactSearch)) return;
    const turn = ++latest.current;
    void search.find(query, plain).then((found) => {
      if (turn === latest.current) setAnswer({ ...found, query });
    });
  }, [search, query, plain]);
  return answer;
}
