import { rateModel, type ModelFact, type ModelRating } from '../evidence/model-rating.ts';
import type { Phase } from '../schema/case-study.ts';
import { EVIDENCE_QUESTIONS, type EvidenceQuestion } from '../schema/evaluation.ts';
import type { ModelId } from '../schema/vocabulary.ts';
import type { JoinedCase, JoinedFact, Library } from './library.ts';
import { isProposal } from './phases.ts';

/** The evidence on a model, question by question. */
export function modelEvidence(
  id: ModelId,
  { cases, evaluations }: Pick<Library, 'cases' | 'evaluations'>,
): ModelRating[] {
  const facts = [...cases.values()].flatMap((study) => factsUnder(id, study));
  const studies = evaluations.filter(({ models }) => models.includes(id));
  return (Object.keys(EVIDENCE_QUESTIONS) as EvidenceQuestion[]).map((question) => rateModel(question, studies, facts));
}

/** The facts of a case dated within one of its phases that ran under the model; undated facts cannot be placed and are left out. */
function factsUnder(id: ModelId, study: JoinedCase): ModelFact[] {
  return study.facts
    .filter((fact) => phasesAt(fact, study).some(({ model }) => model === id))
    .map(({ caseId, topic, sources }) => ({ caseId, topic, official: sources.some(({ official }) => official) }));
}

/** The phases of a case, in its order, that ran and within which a fact falls. */
export const phasesAt = (fact: Pick<JoinedFact, 'date'>, { phases }: Pick<JoinedCase, 'phases'>): Phase[] =>
  phases.filter((phase) => !isProposal(phase) && fallsWithin(fact, phase));

/** True when a dated fact falls between the first and the last day of a phase, compared as exactly as both are known. */
export function fallsWithin({ date }: Pick<JoinedFact, 'date'>, { from, to }: Pick<Phase, 'from' | 'to'>): boolean {
  if (date === 'undated' || from === 'unknown') return false;
  const compare = (a: string, b: string): number => {
    const length = Math.min(a.length, b.length);
    return a.slice(0, length).localeCompare(b.slice(0, length));
  };
  return compare(date, from) >= 0 && (to === 'present' || to === 'unknown' || compare(date, to) <= 0);
}
