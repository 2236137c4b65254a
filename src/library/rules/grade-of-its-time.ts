import type { Problem } from '../problems.ts';
import { place, type Rule } from './rule.ts';

/** The frameworks under which "adequate" was still a grade. */
const OLD = new Set(['APA', 'SLAC', 'CPI', 'TLAC']);

/** "Adequate" under a framework that no longer had it, or "requires improvement" under one that did not have it yet. */
export const gradeOfItsTime: Rule = {
  id: 'grade-of-its-time',
  check: ({ cases }) =>
    cases.flatMap((piece) =>
      piece.value.inspections.flatMap(({ framework, judgements, overall }, index): Problem[] => {
        if (framework === 'other') return [];
        const wrong =
          OLD.has(framework) && framework !== 'CPI' && framework !== 'TLAC'
            ? 'requires-improvement'
            : OLD.has(framework)
              ? undefined
              : 'adequate';
        const field =
          overall === wrong
            ? 'overall'
            : Object.values(judgements).some((grade) => grade === wrong)
              ? 'judgements'
              : undefined;
        return wrong && field
          ? [
              {
                rule: 'grade-of-its-time',
                ...place(piece, ['inspections', index, field]),
                found: `"${wrong}" under ${framework}`,
                allowed: wrong === 'adequate' ? 'requires-improvement since 2013' : 'adequate, the grade of the time',
                mend: 'give the grade by the name it had',
              },
            ]
          : [];
      }),
    ),
};
