import type { RankedOption } from '../engine/order.ts';
import { clearOfAll, rankOptions } from '../engine/order.ts';
import type { Acceptability } from '../engine/acceptability.ts';
import type { Appraisal } from '../engine/appraise.ts';
import type { AppliedRule } from '../engine/rules.ts';
import type { Contribution } from '../engine/weighted-sum.ts';
import type { Answer } from '../engine/answers.ts';
import type { AnswerEffect } from '../engine/what-if.ts';

/** Options that stand under the same rules, so that the rules are printed once. */
export interface RuledTogether {
  models: readonly string[];
  rules: readonly AppliedRule[];
}

/** Options by the rules they stand under, in the order of the options. */
export function ruledTogether(found: ReadonlyMap<string, readonly AppliedRule[]>): RuledTogether[] {
  const together = Map.groupBy([...found], ([, rules]) => rules.map(({ rule }) => rule.id).join(' '));
  return [...together.values()].map((entries) => ({
    models: entries.map(([model]) => model),
    rules: entries[0]?.[1] ?? [],
  }));
}

/** Rules that wait for the same answers. */
export interface WaitingTogether {
  waitsFor: readonly string[];
  rules: readonly AppliedRule[];
}

/** Rules that may apply, by the questions they wait for, in the order of the rules. */
export function waitingTogether(rules: readonly AppliedRule[]): WaitingTogether[] {
  const together = Map.groupBy(rules, ({ waitsFor }) => waitsFor.join(' '));
  return [...together.values()].map((same) => ({ waitsFor: same[0]?.waitsFor ?? [], rules: same }));
}

/** How many reasons are given each way. */
const REASONS = 3;
/** Less than this of a point beside the average tells no options apart. */
const TELLING = 0.05;

/** The strongest reasons for and against an option, by what each criterion adds beside the average of the options. */
export function strongest(contributions: readonly Contribution[]): Record<'carries' | 'against', Contribution[]> {
  const carries = contributions.filter(({ beside }) => beside >= TELLING).sort((a, b) => b.beside - a.beside);
  const against = contributions.filter(({ beside }) => beside <= -TELLING).sort((a, b) => a.beside - b.beside);
  return { carries: carries.slice(0, REASONS), against: against.slice(0, REASONS) };
}

/** An option's place with its shares in both runs. */
export interface PlacedOption {
  place: number;
  own: RankedOption;
  /** With shared draws for options that are alike. */
  shared: RankedOption | undefined;
}

/** The options in play in their order, with the shares of both runs. */
export function placed({ order, runs }: Pick<Appraisal, 'order' | 'runs'>): PlacedOption[] {
  const shared = new Map(runs ? rankOptions(runs.shared).map((one) => [one.option, one]) : []);
  return order.map((own, index) => ({ place: index + 1, own, shared: shared.get(own.option) }));
}

/** The figures of the test for a clear winner, for the option that comes nearest to it. */
export interface ClearTest {
  option: string;
  /** The lesser first share of the two runs. */
  firstShare: number;
  /** The rival it is least often before, and how often, in the run where that is least; none where it is alone. */
  rival: { option: string; share: number } | undefined;
  /** It passes on the figures; an answer that is not given may still displace it. */
  passes: boolean;
}

/** The test of the first by expected rank, or of the option that passes. Undefined where nothing is in play. */
export function clearTest({ order, runs }: Pick<Appraisal, 'order' | 'runs'>): ClearTest | undefined {
  const both = runs ? [runs.independent, runs.shared] : [];
  const passing = clearOfAll(both);
  const option = passing ?? order[0]?.option;
  if (option === undefined) return undefined;
  const firsts = both.map((run) => run.rank[run.options.indexOf(option)]?.[0] ?? 0);
  const rival = both.flatMap((run) => rivalsOf(option, run)).sort((a, b) => a.share - b.share)[0];
  return { option, firstShare: Math.min(...firsts), rival, passes: passing !== undefined };
}

const rivalsOf = (option: string, { options, pairwise }: Acceptability): { option: string; share: number }[] => {
  const wins = pairwise[options.indexOf(option)] ?? [];
  return options.flatMap((rival, index) => (rival === option ? [] : [{ option: rival, share: wins[index] ?? 0 }]));
};

/** Answers to one question that would come to the same. */
export interface Outcome extends Omit<AnswerEffect, 'question' | 'answer'> {
  answers: readonly Answer[];
}

/** What other answers would do, by question and then by what they would come to. */
export function effectsByQuestion(effects: readonly AnswerEffect[]): { question: string; outcomes: Outcome[] }[] {
  const byQuestion = Map.groupBy(effects, ({ question }) => question);
  return [...byQuestion].map(([question, its]) => {
    const alike = Map.groupBy(its, ({ leader, rulesOut, opens }) => JSON.stringify([leader, rulesOut, opens]));
    return {
      question,
      outcomes: [...alike.values()].flatMap((same) =>
        same[0]
          ? [
              {
                leader: same[0].leader,
                rulesOut: same[0].rulesOut,
                opens: same[0].opens,
                answers: same.map(({ answer }) => answer),
              },
            ]
          : [],
      ),
    };
  });
}
