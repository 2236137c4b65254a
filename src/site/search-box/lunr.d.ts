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
  /** A clause of a query that was read from text: all of it is told, but for the letters that may differ where none may. */
  export interface ReadClause extends Required<Omit<Clause, 'editDistance'>> {
    term: string;
    editDistance?: number;
  }
  interface Query {
    clauses: ReadClause[];
    term(term: string | Token | readonly Token[], options: Clause): Query;
    clause(clause: ReadClause): Query;
  }
  /** What was wrong in the text of a query, and between which of its letters. */
  export interface QueryParseError extends Error {
    start: number;
    end: number;
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
    add(document: Record<string, string | readonly string[]>, options?: { boost?: number }): void;
    b(weight: number): void;
    k1(weight: number): void;
  }
  interface Lunr {
    (build: (this: Builder) => void): Index;
    Index: { load(json: object): Index };
    Query: {
      new (fields: readonly string[]): Query;
      wildcard: { NONE: number; LEADING: number; TRAILING: number };
      presence: { OPTIONAL: number; REQUIRED: number; PROHIBITED: number };
    };
    /** Reads a query as Lunr writes it. parse() throws a {@link QueryParseError}. */
    QueryParser: new (text: string, query: Query) => { parse(): Query };
    QueryParseError: new (message: string, start: number, end: number) => QueryParseError;
    tokenizer(text: string): Token[];
    stemmer(token: Token): Token;
    stopWordFilter: (token: Token) => Token | undefined;
    Token: new (text: string, metadata: object) => Token;
  }
  /** Lunr 2.3, which ships without types: the part of it that is used here. */
  const lunr: Lunr;
  export default lunr;
}
