import { createHash } from 'node:crypto';
import type { Content, Located } from '../read-content.ts';
import type { LiveFact, WithdrawnFact } from '../../schema/fact.ts';

/** A fact with the hash of all it says. */
export interface HashedFact {
  /** `doncaster/f12`. */
  ref: string;
  /** The first 16 hexadecimal digits of SHA-256 over its fields. */
  hash: string;
  piece: Located<LiveFact | WithdrawnFact>;
}

/** Every fact of the content and every tombstone, with its hash, in the order of cases and facts. */
export const hashedFacts = ({ cases }: Pick<Content, 'cases'>): HashedFact[] =>
  cases.flatMap(({ id, facts }) =>
    facts.map((piece) => ({
      ref: `${id}/${piece.value.id}`,
      hash: createHash('sha256').update(JSON.stringify(piece.value)).digest('hex').slice(0, 16),
      piece,
    })),
  );
