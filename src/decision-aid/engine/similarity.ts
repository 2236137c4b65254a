import type { Question } from '../../schema/decision-aid.ts';
import type { Answer, Answers } from './answers.ts';

/** The starting point of a case, as answers to the questions; what is not known of it is left out. */
export interface Start {
  id: string;
  answers: Answers;
}

/** A case that started from a place that can be set beside the user's. */
export interface SimilarCase {
  id: string;
  /** From 0 (alike in everything) to 1, shrunk towards the average case by what is not known. */
  distance: number;
  /** Questions answered on both sides, by id. Each is in one of the two lists that follow. */
  compared: readonly string[];
  /** No more than `ALIKE` apart. */
  alike: readonly string[];
  differ: readonly string[];
  /** How many of the user's answers have nothing of this case to be compared with. */
  unknown: number;
}

/** Fewest answers, and smallest share of the user's answers, on which a case is compared if it is to be listed. */
export const LEAST_COMPARED = 5;
export const LEAST_COVERAGE = 0.5;
/** A question known in a smaller share of the cases says more of the record than of the cases, and is dropped. */
export const LEAST_KNOWN = 0.2;
/** Answers no further apart than this are alike. */
export const ALIKE = 0.1;

/** One question, with how far the user's answer is from each case's, 0 to 1; undefined where that is not known. */
interface Comparison {
  id: string;
  distances: readonly (number | undefined)[];
}

/**
 * Cases by how near their starting point is to the user's: Gower's general coefficient (1971, Biometrics 27), all
 * questions alike in weight and unknowns on either side left out. Ordered answers are apart by their midranks among
 * the cases over the range of those ranks (Podani 1999, Taxon 48, metric form), lists by Jaccard, numbers by logarithms
 * over their range, other answers by match. Ranges reach to the user's own answer. A council's name is not compared, and
 * an answer outside the order of its question is as if unknown.
 * Where little is known a case looks near or far by luck, so distance = coverage x observed + (1 - coverage) x average,
 * with coverage the share of the user's answers known of the case, and average the mean of what was observed over the
 * cases. Neither the order of questions nor that of cases matters.
 * @param answers those that count (`answersThatCount`), so that nothing stale is compared
 * @param options `without`: cases left out altogether, of ranks, ranges and average too
 * @returns nearest first, equals to nine decimals by id; none where too little is known. Nothing throws
 */
export function similarCases(
  questions: readonly Question[],
  answers: Answers,
  starts: readonly Start[],
  { without = new Set() }: { without?: ReadonlySet<string> } = {},
): SimilarCase[] {
  const cases = starts.filter(({ id }) => !without.has(id)).sort((a, b) => inOrder(a.id, b.id));
  const comparisons = [...questions]
    .sort((a, b) => inOrder(a.id, b.id))
    .flatMap((question): Comparison[] => {
      const theirs = cases.map((one) => one.answers[question.id]);
      const distances = distancesOn(question, answers[question.id], theirs) ?? [];
      const known = distances.filter((distance) => distance !== undefined).length;
      return known > 0 && known / cases.length >= LEAST_KNOWN ? [{ id: question.id, distances }] : [];
    });
  const found = cases
    .map(({ id }, index) => observe(id, index, comparisons))
    .filter(({ compared }) => compared.length > 0);
  const average = mean(found.map(({ observed }) => observed));
  return found
    .map(({ observed, ...rest }): SimilarCase => {
      const coverage = rest.compared.length / comparisons.length;
      return { ...rest, distance: exact(coverage * observed + (1 - coverage) * average) };
    })
    .filter(
      ({ compared }) => compared.length >= LEAST_COMPARED && compared.length >= LEAST_COVERAGE * comparisons.length,
    )
    .sort((a, b) => a.distance - b.distance);
}

/** One case, with the mean of the distances that are known. */
function observe(
  id: string,
  index: number,
  comparisons: readonly Comparison[],
): Omit<SimilarCase, 'distance'> & { observed: number } {
  const known = comparisons.flatMap((one) => {
    const distance = one.distances[index];
    return distance === undefined ? [] : [{ id: one.id, distance }];
  });
  const ids = (some: typeof known): string[] => some.map((one) => one.id);
  return {
    id,
    observed: mean(known.map(({ distance }) => distance)),
    compared: ids(known),
    alike: ids(known.filter(({ distance }) => distance <= ALIKE)),
    differ: ids(known.filter(({ distance }) => distance > ALIKE)),
    unknown: comparisons.length - known.length,
  };
}

/** The distance from the user's answer to each case's; undefined where the user's says nothing to compare. */
function distancesOn(
  question: Question,
  own: Answer | undefined,
  theirs: readonly (Answer | undefined)[],
): (number | undefined)[] | undefined {
  switch (question.kind) {
    case 'authority':
      return undefined;
    case 'number':
      return apart(logarithm, linear, own, theirs);
    case 'several':
      return apart(list, () => jaccard, own, theirs);
    case 'one':
      return question.ordered
        ? apart((answer) => placeOf(question, answer), byRank, own, theirs)
        : apart(list, () => jaccard, own, theirs);
  }
}

/** Reads the answers, and measures by a scale that the readings of the cases and the user's set. */
function apart<T>(
  read: (answer: Answer | undefined) => T | undefined,
  scale: (cases: readonly T[], user: T) => (a: T, b: T) => number,
  own: Answer | undefined,
  theirs: readonly (Answer | undefined)[],
): (number | undefined)[] | undefined {
  const user = read(own);
  if (user === undefined) return undefined;
  const readings = theirs.map(read);
  const distance = scale(
    readings.filter((reading) => reading !== undefined),
    user,
  );
  return readings.map((reading) => (reading === undefined ? undefined : distance(user, reading)));
}

const logarithm = (answer: Answer | undefined): number | undefined =>
  typeof answer === 'number' && answer > 0 ? Math.log(answer) : undefined;

/** One answer is a list of one, on which Jaccard's distance is that of a match: 0 or 1. */
const list = (answer: Answer | undefined): readonly string[] | undefined =>
  typeof answer === 'string' ? [answer] : typeof answer === 'object' && answer.length > 0 ? answer : undefined;

/** The place of an answer in the order of its question; undefined outside of it. */
function placeOf({ options }: Question, answer: Answer | undefined): number | undefined {
  const place = options.filter(({ outsideOrder }) => !outsideOrder).findIndex(({ value }) => value === answer);
  return place < 0 ? undefined : place;
}

/** Differences over the range of all. */
function linear(cases: readonly number[], user: number): (a: number, b: number) => number {
  const all = [...cases, user];
  const range = Math.max(...all) - Math.min(...all);
  return (a, b) => (range === 0 ? 0 : exact(Math.abs(a - b) / range));
}

/** Differences of midranks among the cases; a place that no case has stands between its neighbours. */
function byRank(cases: readonly number[], user: number): (a: number, b: number) => number {
  const rank = (place: number): number =>
    cases.filter((other) => other < place).length + (cases.filter((other) => other === place).length + 1) / 2;
  const distance = linear(cases.map(rank), rank(user));
  return (a, b) => distance(rank(a), rank(b));
}

/** The share of all the answers of two lists that is in one alone (Jaccard 1901). */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return [...all].filter((one) => !a.includes(one) || !b.includes(one)).length / all.size;
}

/** Without what arithmetic in floating point adds, so that equals tie and a distance of 0.1 is no more than 0.1. */
const exact = (distance: number): number => Math.round(distance * 1e9) / 1e9;

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
