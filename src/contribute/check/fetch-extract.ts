import { href } from '../../href.ts';
import type { LibraryExtract } from './library-extract.ts';

/** Fetches what the checks need to know of the library. Throws where it cannot be had. */
export async function fetchExtract(): Promise<LibraryExtract> {
  const answer = await fetch(href('/contribute/library.json'));
  if (!answer.ok) throw new Error(`/contribute/library.json: ${answer.status}`);
  return (await answer.json()) as LibraryExtract;
}
