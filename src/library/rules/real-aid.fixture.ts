import { contentProblems } from '../load-library.ts';
import type { Content } from '../read-content.ts';

type Aid = Content['decisionAid'];
type AidFile<K extends keyof Aid> = Aid[K][number]['value'];

let real: Content | undefined;

/** The real content with one file of the decision aid changed, so that a rule can be seen to find just that. */
export function withAid<K extends keyof Aid>(key: K, change: (file: AidFile<K>) => void): Content {
  real ??= contentProblems().content;
  const [piece] = real.decisionAid[key];
  if (!piece) throw new Error(`content/decision-aid has no ${key}`);
  const value = structuredClone(piece.value) as AidFile<K>;
  change(value);
  return { ...real, decisionAid: { ...real.decisionAid, [key]: [{ ...piece, value }] } };
}

/** The item of a list with an id. Throws when it is not there. */
export function item<T extends { id: string }>(items: readonly T[], id: string): T {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`nothing has the id "${id}"`);
  return found;
}

/** The first of a list. Throws when it is empty. */
export function first<T>(items: readonly T[]): T {
  const [found] = items;
  if (found === undefined) throw new Error('the list is empty');
  return found;
}
