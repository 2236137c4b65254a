import { inOrderOfNames, type Member } from './group-answers.ts';
import { kendallsW, midranks } from './kendalls-w.ts';
import { substream } from '../random.ts';
import { drawWeights, effectiveWeights, handWeights } from '../weights.ts';

/** Agreement of three or more from 0 to 1, or why there is no such figure. */
export type Concordance = number | 'undefined' | 'fewer-than-three';

/** How much one criterion matters to each member. */
export interface GroupCriterion {
  criterion: string;
  /** Of those who said something of weights: shares from 0 to 1, as for arithmetic by hand. */
  weights: readonly { member: string; weight: number }[];
  /** Least, most and the difference of the two; undefined where fewer than two said something. */
  spread: { least: number; most: number; range: number } | undefined;
  /** Said nothing of weights. */
  notSure: readonly string[];
}

/** Whether a member said anything of weights. */
export const weighs = ({ state }: Member, criteria: readonly string[]): boolean =>
  effectiveWeights(state.weights, criteria).mode !== 'unknown';

/** The members' weights side by side, by criterion in the order given. */
export function groupCriteria(members: readonly Member[], criteria: readonly string[]): GroupCriterion[] {
  const people = inOrderOfNames(members).map((member) => ({
    name: member.name,
    said: weighs(member, criteria),
    weights: handWeights(member.state.weights, criteria),
  }));
  const said = people.filter((one) => one.said);
  const notSure = people.filter((one) => !one.said).map(({ name }) => name);
  return criteria.map((criterion, index) => {
    const weights = said.map((one) => ({ member: one.name, weight: one.weights[index] ?? 0 }));
    const numbers = weights.map(({ weight }) => weight);
    const least = Math.min(...numbers);
    const most = Math.max(...numbers);
    return {
      criterion,
      weights,
      spread: weights.length < 2 ? undefined : { least, most, range: most - least },
      notSure,
    };
  });
}

/** Kendall's W of scores, a row a person, the highest score first. Of two people it would say little, so it is not given. */
export const concordance = (scores: readonly (readonly number[])[]): Concordance =>
  scores.length < 3 ? 'fewer-than-three' : kendallsW(scores.map((row) => midranks(row, 'high-first')));

/** Kendall's W over the criteria, of the members who said something of weights. */
export const criteriaConcordance = (members: readonly Member[], criteria: readonly string[]): Concordance =>
  concordance(
    members.filter((member) => weighs(member, criteria)).map(({ state }) => handWeights(state.weights, criteria)),
  );

/**
 * The mean of the members' weights for arithmetic by hand, in the order of the criteria, adding to 1. Since those of each
 * member are the mean of that member's draws, this is the mean of `groupWeightsDraws`. It averages what matters to
 * people, never what they hold for fact; who said nothing counts with equal weights, as when drawn.
 */
export function groupHandWeights(members: readonly Member[], criteria: readonly string[]): number[] {
  const rows = inOrderOfNames(members).map(({ state }) => handWeights(state.weights, criteria));
  return criteria.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0) / rows.length);
}

/**
 * Draws of weights of a group: in each draw one person, all as likely, then that person's weights. So each keeps a view
 * of their own, and a group of two camps is not drawn as one in the middle. Who said nothing is drawn with weights of
 * any kind.
 * @returns one row of weights a draw, adding to 1, in the order of the criteria
 */
export function groupWeightsDraws(
  members: readonly Member[],
  criteria: readonly string[],
  draws: number,
  seed: number,
): readonly Float64Array[] {
  const rows = inOrderOfNames(members).map(({ state }) => drawWeights(state.weights, criteria, draws, seed));
  const next = substream(seed, 'person');
  return Array.from({ length: draws }, (_, draw) => {
    const row = rows[Math.floor(next() * rows.length)]?.[draw];
    if (!row) throw new Error(`no member has weights in draw ${draw}`);
    return row;
  });
}
