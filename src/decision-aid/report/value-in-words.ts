import { overrideKey, valueAt, type Value } from '../engine/values.ts';
import type { Contribution, WeightedSum } from '../engine/weighted-sum.ts';
import { strong, text, type Words } from './blocks.ts';
import { valuePoints } from './figures-in-words.ts';
import { strengthWords, type PaperContext } from './paper-context.ts';

/** Criteria whose record is set out in full elsewhere in the paper, so that it is not printed twice. */
export const SET_OUT: Readonly<Record<string, string>> = {
  'set-up-and-exit-cost': 'Financial implications',
  'running-cost': 'Financial implications',
  'disruption-and-staff-terms': 'Workforce implications',
};

/** The most criteria named for an option, and against it. */
const MOST = 3;
/** Points that print as none count neither for nor against. */
const LEAST = 0.05;

/** The criteria that lift an option above the average of those in play, the most first. */
export const carriedBy = ({ contributions }: WeightedSum): Contribution[] =>
  contributions
    .filter(({ beside }) => beside >= LEAST)
    .sort((a, b) => b.beside - a.beside)
    .slice(0, MOST);

/** The criteria that hold it below, the most first. */
export const heldBackBy = ({ contributions }: WeightedSum): Contribution[] =>
  contributions
    .filter(({ beside }) => beside <= -LEAST)
    .sort((a, b) => a.beside - b.beside)
    .slice(0, MOST);

/** Where a value comes from, in few words: the strength of its evidence, or that it is not from the record. */
export function standingWords({ replaced, inPlace, uniform, strength }: Value): string {
  if (replaced) return 'Council’s own figure';
  if (inPlace) return 'In place already';
  return uniform ? 'No evidence' : strengthWords(strength);
}

/** A range in words: "60 (40 to 80)"; one number where there is no other. */
export const rangeWords = ({ low, likely, high }: Pick<Value, 'low' | 'likely' | 'high'>): string =>
  low === high ? valuePoints(likely) : `${valuePoints(likely)} (${valuePoints(low)} to ${valuePoints(high)})`;

/** Why an option stands where it does on one criterion: its score, the evidence, what the record says, what answers changed. */
export function contributionWords(context: PaperContext, option: string, { criterion }: Contribution): Words {
  const { appraisal } = context;
  const value = valueAt(appraisal.values, option, criterion);
  const elsewhere = value.replaced ? undefined : SET_OUT[criterion];
  return [
    strong(`${context.criterion(criterion).name}: `),
    text(`${rangeWords(value)} of 100. ${evidenceSentence(value)} `),
    ...(elsewhere === undefined
      ? [...recordWords(context, option, criterion), ...adjustmentWords(context, value)]
      : value.inPlace || value.uniform
        ? []
        : [text(`See ${elsewhere}.`)]),
  ];
}

function evidenceSentence(value: Value): string {
  if (value.replaced) return 'This is the council’s own figure, put in by an officer, not the record’s.';
  if (value.inPlace) return 'It stands at its best because it is in place already.';
  if (value.uniform) return 'Nothing is known: every value from 0 to 100 is as likely.';
  return `Evidence: ${strengthWords(value.strength).toLowerCase()}.`;
}

/** What the record says of an option on a criterion, with its sources. Nothing where nothing is known. */
export function recordWords(context: PaperContext, option: string, criterion: string): Words {
  const performance = performanceOf(context, option, criterion);
  const { inPlace, replaced } = valueAt(context.appraisal.values, option, criterion);
  if (inPlace || !performance || performance.strength === 'none') return [];
  const record = replaced
    ? `The record’s own figure is ${rangeWords(performance)}. ${performance.rationale}`
    : performance.rationale;
  return [text(record), ...context.cite(performance)];
}

const performanceOf = (
  { bundle }: PaperContext,
  option: string,
  criterion: string,
): PaperContext['bundle']['aid']['performances'][number] | undefined =>
  bundle.aid.performances.find((one) => overrideKey(one.model, one.criterion) === overrideKey(option, criterion));

/** What the answers did to a value, and what an answer not given may do. */
export function adjustmentWords(context: PaperContext, { adjusted, perhaps }: Value): Words {
  const { adjustments } = context.bundle.aid;
  const named = (ids: readonly string[]): typeof adjustments => adjustments.filter(({ id }) => ids.includes(id));
  return [
    ...named(adjusted).flatMap((one) => [
      text(` On the answers given it moves ${one.by < 0 ? 'down' : 'up'} ${Math.abs(one.by)} points: ${one.because}`),
      ...context.cite(one),
    ]),
    ...named(perhaps).flatMap((one) => [
      text(
        ` An answer not given may move it ${one.by < 0 ? 'down' : 'up'} ${Math.abs(one.by)} points, which widens the range: ${one.because}`,
      ),
      ...context.cite(one),
    ]),
  ];
}
