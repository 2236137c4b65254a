import lunr, { type ReadClause } from 'lunr';
import { isSmall, plainWords } from '../site/search-box/words.ts';
import type { Stem } from '../site/search-words/stem.ts';
import type { FactField } from './fact-file.ts';
import { FIELD_NAMES, PLAIN_FIELDS, type FactClause, type FactIndex, type Scores } from './fact-index.ts';
import type { Matches } from './find-words.ts';

/** What a query finds, and of how many things it asks: 0 where a fact either matches or does not. */
export interface Asked {
  matches: Matches;
  things: number;
}

/** What a query in Lunr's syntax finds. */
export interface SyntaxFound extends Asked {
  /** What it asked of a field that no fact has there. */
  unknown: readonly { field: FactField; value: string }[];
}

const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence;
const NO_BOOST = 1;

/** Facts that match or do not. */
export const inFull = (scores: Scores): Matches =>
  new Map([...scores].map(([fact, score]) => [fact, { share: 1, score }]));

/**
 * Runs a query in Lunr's syntax. It departs from Lunr in two ways, both towards what people expect. A field other than the
 * text narrows: of what is found, those stay that have one of the values asked of the field; in Lunr by itself
 * `council:doncaster topic:finance` would also find the money of everyone else. And words without any sign are looked for
 * as plain words are, by all their names; with a word that must be there beside them they only change the order.
 */
export function findSyntax(
  read: readonly ReadClause[],
  index: FactIndex,
  stem: Stem,
  findPlain: (words: readonly string[]) => Asked,
): SyntaxFound {
  const bare = read.filter(isBare);
  const signed = read.filter((clause) => !isBare(clause)).flatMap((clause) => asIndexed(clause, index, stem));
  const rest = signed.filter((clause) => !narrows(clause));
  const limits = [...Map.groupBy(signed.filter(narrows), ({ fields }) => fields?.[0]).values()].map((same) =>
    index.ask(same),
  );
  const strict = inFull(rest.length > 0 ? index.ask(rest) : index.all());
  const plain = bare.length > 0 ? findPlain(bare.flatMap(({ term }) => plainWords(term))) : undefined;
  const found = !plain
    ? { matches: strict, things: 0 }
    : rest.some(({ presence }) => presence !== PROHIBITED)
      ? { matches: withScores(strict, plain.matches), things: 0 }
      : { ...plain, matches: new Map([...plain.matches].filter(([fact]) => strict.has(fact))) };
  return {
    matches: new Map([...found.matches].filter(([fact]) => limits.every((limit) => limit.has(fact)))),
    things: found.things,
    unknown: unknownValues(signed, index),
  };
}

/** A word without any sign. */
const isBare = ({ term, fields, presence, boost, editDistance }: ReadClause): boolean =>
  presence === OPTIONAL &&
  fields.length === FIELD_NAMES.length &&
  boost === NO_BOOST &&
  !editDistance &&
  !term.includes('*');

/** A clause that only says of which facts the answer may be. */
const narrows = ({ fields, presence }: FactClause): boolean =>
  presence === OPTIONAL && fields?.length === 1 && fields[0] !== 'text';

const withScores = (matches: Matches, more: Matches): Matches =>
  new Map(
    [...matches].map(([fact, { share, score }]) => [fact, { share, score: score + (more.get(fact)?.score ?? 0) }]),
  );

function unknownValues(clauses: readonly FactClause[], index: FactIndex): SyntaxFound['unknown'] {
  return clauses.flatMap(({ term, fields = [], presence, editDistance }) => {
    const field = FIELD_NAMES.find((name) => fields.length === 1 && fields[0] === name);
    const exact = !term.includes('*') && !editDistance;
    return field && exact && presence !== PROHIBITED && !index.has(term, [field]) ? [{ field, value: term }] : [];
  });
}

/** A clause with its words as the index has them: ids and words with stars as they are, others by their stems. */
function asIndexed(clause: ReadClause, index: FactIndex, stem: Stem): FactClause[] {
  const fields = clause.fields.length === FIELD_NAMES.length ? [...PLAIN_FIELDS] : clause.fields;
  const same = { ...clause, fields, usePipeline: false };
  if (clause.term.includes('*') || (!clause.editDistance && index.has(clause.term, fields))) return [same];
  const words = plainWords(clause.term).filter((word) => !isSmall(word));
  // A word cut into several, as a date is, asks for each of them.
  const presence = words.length > 1 && clause.presence === OPTIONAL && fields.length > 1 ? REQUIRED : clause.presence;
  return words.map((word) => ({ ...same, presence, term: stem(word) }));
}
