import type { Library } from '../library/library.ts';
import type { Authority } from '../schema/authority.ts';
import type { Answers } from './engine/answers.ts';

/** A council as the aid fills it in. */
export interface AidCouncil {
  id: string;
  name: string;
  /** Its other names. */
  also: readonly string[];
  region: string;
  /** What is known of it, as answers to the questions; each can be changed. */
  answers: Answers;
  /** The last inspection that gave judgements, with the day its report came out. */
  inspected?: { framework: string; published: string; official: boolean };
  /** Its ten statistical neighbours by name, closest first. */
  neighbours: readonly string[];
}

/** Inspections give no overall grade from this day. */
const NO_OVERALL_FROM = '2026-04-01';

/** Every council with what the aid fills in for it. */
export const aidCouncils = ({ authorities }: Pick<Library, 'authorities'>): AidCouncil[] =>
  [...authorities.values()].map((authority) => {
    const last = latestGraded(authority);
    return {
      id: authority.id,
      name: authority.name,
      also: [authority.councilName],
      region: authority.region,
      answers: { council: authority.id, children_0_17: authority.children, ...judgements(last) },
      ...(last
        ? { inspected: { framework: last.framework, published: last.published, official: last.origin === 'official' } }
        : {}),
      neighbours: authority.neighbours.map(({ authority: id }) => authorities.get(id)?.name ?? id),
    };
  });

type GradedInspection = Authority['inspections'][number];

const latestGraded = ({ inspections }: Authority): GradedInspection | undefined =>
  inspections
    .filter(({ overall, leadership, helpAndProtection }) => overall ?? leadership ?? helpAndProtection)
    .sort((a, b) => a.published.localeCompare(b.published))
    .at(-1);

/** The overall grade where there is one; the four judgements where inspections give none. */
function judgements(last: GradedInspection | undefined): Answers {
  if (!last) return {};
  if (last.published < NO_OVERALL_FROM) return last.overall ? { latest_ofsted: last.overall } : {};
  const four = {
    judgement_leaders: last.leadership,
    judgement_help_and_protection: last.helpAndProtection,
    judgement_children_in_care: last.childrenInCare,
    judgement_care_leavers: last.careLeavers,
  };
  return {
    latest_ofsted: 'no-overall',
    ...Object.fromEntries(Object.entries(four).flatMap(([id, grade]) => (grade ? [[id, grade]] : []))),
  };
}
