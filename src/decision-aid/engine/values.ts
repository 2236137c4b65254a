import type { DecisionAid, GroundsStrength } from '../../library/decision-aid.ts';
import type { Question } from '../../schema/decision-aid.ts';
import type { Answers, Range } from './answers.ts';
import { holds, type Questions } from './conditions.ts';

/** The question whose answer says which option is the one of staying as you are. */
export const CURRENT_ARRANGEMENT = 'current_arrangement';

/** How one option does on one criterion, on these answers. */
export interface Value extends Range {
  /** Nothing is known: every number from 0 to 100 is as likely. */
  uniform: boolean;
  strength: GroundsStrength;
  /** Adjustments that the answers made. */
  adjusted: readonly string[];
  /** Adjustments that an answer not given may make; the range covers both. */
  perhaps: readonly string[];
  /** The user's own figure. */
  replaced: boolean;
  /** At its best because the option is already there. */
  inPlace: boolean;
}

/** Values by option and criterion. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** The key of a replaced performance. */
export const overrideKey = (model: string, criterion: string): string => `${model}/${criterion}`;

/** The criteria that are weighed, in their order. */
export const valueCriteria = ({ criteria }: DecisionAid): string[] =>
  criteria.filter((criterion) => criterion.class === 'value').map(({ id }) => id);

/** The option that is the arrangement of today, if it is known and is one of the options: the row of staying as you are. */
export function optionInPlace(aid: DecisionAid, answers: Answers): string | undefined {
  const chosen = arrangementOf(aid, answers);
  const model = chosen?.amountsTo ?? chosen?.value;
  return aid.options.find(({ id }) => id === model)?.id;
}

/** The option of today with those that are there already beside it. */
export function optionsInPlace(aid: DecisionAid, answers: Answers): ReadonlySet<string> {
  const stay = optionInPlace(aid, answers);
  return new Set([...(stay === undefined ? [] : [stay]), ...(arrangementOf(aid, answers)?.alsoInPlace ?? [])]);
}

const arrangementOf = ({ questions }: DecisionAid, answers: Answers): Question['options'][number] | undefined =>
  questions
    .find(({ id }) => id === CURRENT_ARRANGEMENT)
    ?.options.find(({ value }) => value === answers[CURRENT_ARRANGEMENT]);

/**
 * The performances on these answers: the adjustments that hold are summed and clamped to 0 to 100; one that may hold
 * widens the range to both; the option in place is at its best where the criterion says so; the user's own figures
 * replace all of that. An option or a criterion without a performance is as uncertain as can be.
 */
export function valuesFor(
  aid: DecisionAid,
  answers: Answers,
  overrides: Readonly<Record<string, Range>>,
  questions: Questions,
): Values {
  const inPlace = optionsInPlace(aid, answers);
  const bases = new Map(aid.performances.map((one) => [overrideKey(one.model, one.criterion), one]));
  const truths = aid.adjustments.map((one) => ({ ...one, truth: holds(one.when, answers, questions) }));
  const criteria = aid.criteria.filter((criterion) => criterion.class === 'value');

  const value = (model: string, criterion: (typeof criteria)[number]): Value => {
    const key = overrideKey(model, criterion.id);
    const base = bases.get(key);
    const plain = {
      uniform: false,
      strength: base?.strength ?? ('none' as const),
      adjusted: [],
      perhaps: [],
      replaced: false,
      inPlace: false,
    };
    const own = overrides[key];
    if (own) return { ...plain, ...own, replaced: true };
    if (criterion.bestWhenInPlace && inPlace.has(model)) {
      return { ...plain, low: 100, likely: 100, high: 100, inPlace: true };
    }
    if (!base || base.strength === 'none') return { ...plain, low: 0, likely: 50, high: 100, uniform: true };
    const adjustments = truths.filter((one) => one.model === model && one.criterion === criterion.id);
    const sure = adjustments.filter(({ truth }) => truth === true);
    const perhaps = adjustments.filter(({ truth }) => truth === 'unsure');
    const moved = sum(sure.map(({ by }) => by));
    const down = sum(perhaps.map(({ by }) => Math.min(0, by)));
    const up = sum(perhaps.map(({ by }) => Math.max(0, by)));
    return {
      ...plain,
      low: clamp(base.low + moved + down),
      likely: clamp(base.likely + moved),
      high: clamp(base.high + moved + up),
      adjusted: sure.map(({ id }) => id),
      perhaps: perhaps.map(({ id }) => id),
    };
  };
  return new Map(
    aid.options.map(({ id }) => [id, new Map(criteria.map((criterion) => [criterion.id, value(id, criterion)]))]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const clamp = (points: number): number => Math.min(100, Math.max(0, points));

/** The mean of a value's distribution: of the triangle, or of the flat range. */
export const meanOf = ({ low, likely, high, uniform }: Value): number =>
  uniform ? (low + high) / 2 : (low + likely + high) / 3;

/** The value below which the share `u` (0 to 1) of its triangular or uniform distribution lies. */
export function quantile({ low, likely, high, uniform }: Value, u: number): number {
  const width = high - low;
  if (width === 0) return likely;
  if (uniform) return low + u * width;
  const peak = (likely - low) / width;
  return u < peak ? low + Math.sqrt(u * width * (likely - low)) : high - Math.sqrt((1 - u) * width * (high - likely));
}

/** The value of an option on a criterion. Throws where there is none, since every pair has one. */
export function valueAt(values: Values, option: string, criterion: string): Value {
  const found = values.get(option)?.get(criterion);
  if (!found) throw new Error(`no value for ${option} on ${criterion}`);
  return found;
}
