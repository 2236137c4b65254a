declare module 'lunr' {
  /** One word of a text. */
  interface Token {
    toString(): string;
  }
  /** The order of matches; a score is of use only beside others of the same query. */
  interface Match {
    ref: string;
    score: number;
    /** The words of the index that matched. */
    matchData: { metadata: Record<string, object> };
  }
  interface Clause {
    fields?: string[];
    boost?: number;
    /** How many letters may differ. */
    editDistance?: number;
    usePipeline?: boolean;
    wildcard?: number;
    presence?: number;
  }
  interface Query {
    term(term: string | Token | readonly Token[], options: Clause): Query;
  }
  export interface Index {
    query(build: (query: Query) => void): Match[];
    toJSON(): object;
  }
  interface Pipeline {
    reset(): void;
    remove(step: (token: Token) => unknown): void;
  }
  interface Builder {
    pipeline: Pipeline;
    searchPipeline: Pipeline;
    ref(name: string): void;
    field(name: string, options?: { boost?: number }): void;
    add(document: Record<string, string>, options?: { boost?: number }): void;
    b(weight: number): void;
    k1(weight: number): void;
  }
  interface Lunr {
    (build: (this: Builder) => void): Index;
    Index: { load(json: object): Index };
    Query: { wildcard: { NONE: number; LEADING: number; TRAILING: number }; presence: { REQUIRED: number } };
    tokenizer(text: string): Token[];
    stemmer(token: Token): Token;
    Token: new (text: string, metadata: object) => Token;
  }
  /** Lunr 2.3, which ships without types: the part of it that is used here. */
  const lunr: Lunr;
  export default lunr;
}
