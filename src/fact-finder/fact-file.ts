import type { Strength } from '../evidence/strength.ts';
import type { SourceKind } from '../schema/source.ts';
import type { Topic } from '../schema/vocabulary.ts';
import type { PackedIndex } from './packed-index.ts';

/** The fields of the index, each with how much a word in it counts. */
export const FACT_FIELDS = {
  text: 1,
  council: 2,
  model: 0.3,
  topic: 0.4,
  year: 1.2,
  publisher: 0.3,
  strength: 0.1,
} as const;
export type FactField = keyof typeof FACT_FIELDS;

/** A source as the finder prints it. */
export interface FileSource {
  key: string;
  kind: SourceKind;
  /** The whole reference, in Harvard style. */
  reference: string;
}

/** A fact as the file holds it: what it shares with its case stands there. */
export interface FileFact {
  id: string;
  text: string;
  date: string;
  topic: Topic;
  strength: Strength;
  /** Places in the list of sources. */
  sources: readonly number[];
}

/** A case with its facts. */
export interface FileCase {
  id: string;
  name: string;
  councils: readonly string[];
  models: readonly string[];
  facts: readonly FileFact[];
}

/** A file of facts with their index, `/evidence/facts/<part>.json`. Documents of the index are the facts in their order. */
export interface FactFile {
  cases: readonly FileCase[];
  sources: readonly FileSource[];
  index: PackedIndex;
}
