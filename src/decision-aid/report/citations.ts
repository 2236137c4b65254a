import type { BundledSource } from '../aid-bundle.ts';
import type { Run } from './blocks.ts';

/** A numbered entry among the background papers. */
export interface Reference {
  /** From 1, in the order of first citation. */
  number: number;
  /** In Harvard style. */
  text: string;
  address: string | undefined;
}

/** What a statement rests on, as the items of the aid list it. */
export interface Cited {
  facts: readonly string[];
  sources: readonly string[];
}

/** Numbers sources as a paper cites them, from its first page to its last. */
export interface Citations {
  /** The numbers of what a statement rests on, its facts' sources included; nothing where it rests on nothing. */
  cite: (cited: Cited) => Run[];
  /** The numbers of sources by key. */
  citeSources: (keys: readonly string[]) => Run[];
  references: () => Reference[];
}

/**
 * Starts a numbering. Each source has one number, however often it is cited.
 * @param sources by key
 * @param factSources the keys of the sources of each fact, by its reference (`doncaster/f12`)
 */
export function numberCitations(
  sources: Readonly<Record<string, BundledSource>>,
  factSources: (fact: string) => readonly string[],
): Citations {
  const numberOf = new Map<string, number>();
  const citeSources = (keys: readonly string[]): Run[] => {
    const known = keys.filter((key) => sources[key] !== undefined);
    for (const key of known) if (!numberOf.has(key)) numberOf.set(key, numberOf.size + 1);
    return known.length === 0 ? [] : [{ is: 'notes', numbers: known.map((key) => numberOf.get(key) ?? 0) }];
  };
  return {
    citeSources,
    cite: ({ facts, sources: keys }) => citeSources([...keys, ...facts.flatMap(factSources)]),
    references: () =>
      [...numberOf].map(([key, number]) => ({ number, text: sources[key]?.text ?? key, address: sources[key]?.url })),
  };
}
