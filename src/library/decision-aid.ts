import { factStrength, weakest, type Strength } from '../evidence/strength.ts';
import type {
  Adjustment,
  AdviceFile,
  BackTestDecision,
  Criterion,
  Grounds,
  Performance,
  Question,
  Rule,
} from '../schema/decision-aid.ts';
import type { Model } from '../schema/model.ts';
import type { Source } from '../schema/source.ts';
import { MODELS, type ModelId } from '../schema/vocabulary.ts';
import type { Content, Located } from './read-content.ts';

/** The strength of what an item rests on; `none` where nothing is cited, which is the widest uncertainty. */
export type GroundsStrength = Strength | 'none';

/** A performance with the strength of the weakest evidence it rests on. */
export interface JoinedPerformance extends Performance {
  strength: GroundsStrength;
}

/** The data of the decision aid, joined: what its engine reads, at build, in the browser and on the command line. */
export interface DecisionAid {
  /** The day of the rules' last change. */
  version: string;
  /** The delivery models that are ranked, in the library's order. */
  options: readonly { id: ModelId; name: string }[];
  questions: readonly Question[];
  criteria: readonly Criterion[];
  performances: readonly JoinedPerformance[];
  adjustments: readonly Adjustment[];
  /** Models the form itself puts in an order on a criterion, worst first. */
  declaredOrders: readonly { criterion: string; models: readonly ModelId[]; because: string }[];
  rules: readonly Rule[];
  advice: AdviceFile;
  backTest: readonly BackTestDecision[];
}

/** The strength of the weakest fact among some grounds; the sources listed beside the facts count as one statement. */
export function groundsStrength(
  { facts, sources }: Grounds,
  strengthOf: (fact: string) => Strength,
  source: (key: string) => Source,
): GroundsStrength {
  const strengths = facts.map(strengthOf);
  if (sources.length > 0) {
    strengths.push(factStrength(sources.map(source), { confidence: 'high', disputed: false }));
  }
  return weakest(strengths) ?? 'none';
}

/** Joins the files of the decision aid. Undefined where one of them is not there, as in a small library without an aid. */
export function joinDecisionAid(
  { decisionAid }: Pick<Content, 'decisionAid'>,
  models: readonly Pick<Model, 'id' | 'choice'>[],
  strengthOf: (fact: string) => Strength,
  source: (key: string) => Source,
): DecisionAid | undefined {
  const one = <T>([file]: readonly Located<T>[]): T | undefined => file?.value;
  const questions = one(decisionAid.questions);
  const criteria = one(decisionAid.criteria);
  const performance = one(decisionAid.performance);
  const rules = one(decisionAid.rules);
  const advice = one(decisionAid.advice);
  if (!questions || !criteria || !performance || !rules || !advice) return undefined;
  return {
    version: rules.version,
    options: models.filter(({ choice }) => choice === 'open').map(({ id }) => ({ id, name: MODELS[id].name })),
    questions: questions.questions,
    criteria: criteria.criteria,
    performances: performance.performances.map((one) => ({
      ...one,
      strength: groundsStrength(one, strengthOf, source),
    })),
    adjustments: performance.adjustments,
    declaredOrders: performance.declaredOrders,
    rules: rules.rules,
    advice,
    backTest: one(decisionAid.backTest)?.decisions ?? [],
  };
}
