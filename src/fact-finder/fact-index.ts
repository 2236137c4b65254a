import lunr, { type Index, type ReadClause } from 'lunr';
import { FACT_FIELDS, type FactField, type FactFile } from './fact-file.ts';
import { factsOf, type FoundFact } from './found-fact.ts';
import { unpackIndex } from './packed-index.ts';

/** Where a word without a field is looked for: how strong a fact is, and who published its sources, must be asked for by name. */
export const PLAIN_FIELDS: readonly FactField[] = ['text', 'council', 'model', 'topic', 'year'];
export const FIELD_NAMES = Object.keys(FACT_FIELDS) as FactField[];

/** Facts with how well each matches; a score is of use only beside others of the same question. */
export type Scores = ReadonlyMap<FoundFact, number>;

/** A clause as far as it departs from the plain one: this word, in the plain fields, if it may be. */
export type FactClause = Pick<ReadClause, 'term'> & Partial<ReadClause>;

/** Lunr over the facts of one file or of several. */
export class FactIndex {
  readonly facts: readonly FoundFact[];
  readonly #parts: readonly { index: Index; facts: readonly FoundFact[] }[];
  readonly #words: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(files: readonly FactFile[]) {
    this.#parts = files.map((file) => ({ index: lunr.Index.load(unpackIndex(file.index)), facts: factsOf(file) }));
    this.facts = this.#parts.flatMap(({ facts }) => facts);
    this.#words = new Map(
      FIELD_NAMES.map((name) => [
        name,
        new Set(
          files.flatMap(({ index }) => index.fields.find((field) => field.name === name)?.words.split(' ') ?? []),
        ),
      ]),
    );
  }

  /** Whether some fact holds a word, as the index has it, in one of some fields. */
  has(term: string, fields: readonly string[] = PLAIN_FIELDS): boolean {
    return fields.some((field) => this.#words.get(field)?.has(term) ?? false);
  }

  /** Whether a word that a fact may hold begins so. */
  begins(start: string): boolean {
    return PLAIN_FIELDS.some((field) => [...(this.#words.get(field) ?? [])].some((word) => word.startsWith(start)));
  }

  /** Every fact, none matching better than another. */
  all(): Scores {
    return new Map(this.facts.map((fact) => [fact, 0]));
  }

  /** The facts that some clauses find together. */
  ask(clauses: readonly FactClause[]): Scores {
    const scores = new Map<FoundFact, number>();
    for (const { index, facts } of this.#parts) {
      const found = index.query((query) => {
        for (const clause of clauses) query.clause({ ...PLAIN, fields: [...PLAIN_FIELDS], ...clause });
      });
      for (const { ref, score } of found) {
        const fact = facts[Number(ref)];
        if (fact) scores.set(fact, score);
      }
    }
    return scores;
  }
}

/** No letters that may differ are named: Lunr would take a star for a letter where they are, be they none. */
const PLAIN: Omit<ReadClause, 'term' | 'fields'> = {
  boost: 1,
  // Words come as the index has them.
  usePipeline: false,
  wildcard: lunr.Query.wildcard.NONE,
  presence: lunr.Query.presence.OPTIONAL,
};
