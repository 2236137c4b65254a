import type { Evaluation } from '../schema/evaluation.ts';
import type { CitedAt } from './references.ts';

/** The fragment of a study on the pages that print it. */
export const studyId = (id: string): string => `study-${id}`;

/** Every source of some studies, in the order in which a page prints them. */
export const studyCitations = (studies: readonly Evaluation[]): CitedAt[] =>
  studies.flatMap(({ id, title, findings, limits, sources }) =>
    [...sources, ...findings.flatMap((finding) => finding.sources), ...limits.flatMap((limit) => limit.sources)].map(
      (key) => ({ key, at: { id: studyId(id), label: title } }),
    ),
  );
