import { printDate } from '../print.ts';
import { GRADES, type Grade } from '../schema/vocabulary.ts';
import { firstMoment, timeScale, type TimeScale } from './time-scale.ts';

/** A report with or without an overall grade. */
export interface GradedReport {
  /** ISO date of publication. */
  published: string;
  overall?: Grade | undefined;
}

/** The lines of the strip, best first. "Adequate", a grade until 2013, shares a line with the grade that replaced it. */
export const GRADE_LINES = [
  { grades: ['outstanding'], name: 'Outstanding' },
  { grades: ['good'], name: 'Good' },
  { grades: ['requires-improvement', 'adequate'], name: 'Requires improvement' },
  { grades: ['inadequate'], name: 'Inadequate' },
] as const satisfies readonly { grades: readonly Grade[]; name: string }[];

/** How long a grade stood: from one report to the next that gave one. */
export interface GradeStep {
  x: number;
  width: number;
  /** Which of GRADE_LINES, 0 best. */
  line: number;
  /** "From 27 November 2015: inadequate". */
  words: string;
}

/** A council's overall grades over time. */
export interface JudgementSteps {
  scale: TimeScale;
  steps: GradeStep[];
  /** Reports without an overall grade. */
  ungraded: { x: number; words: string }[];
}

/**
 * The strip of overall grades, each from its report to the next one with a grade, the last to the day up to which the
 * files reach. Undefined where no report gave an overall grade.
 *
 * @param until ISO date up to which reports are on file
 */
export function judgementSteps(reports: readonly GradedReport[], until: string): JudgementSteps | undefined {
  const inOrder = reports
    .flatMap((report) => {
      const moment = firstMoment(report.published);
      return moment === undefined ? [] : [{ ...report, moment }];
    })
    .sort((a, b) => a.moment - b.moment);
  const graded = inOrder.flatMap(({ overall, ...report }) => (overall ? [{ ...report, overall }] : []));
  const [first] = inOrder;
  if (!first || graded.length === 0) return undefined;
  const end = Math.max(firstMoment(until) ?? 0, ...inOrder.map(({ moment }) => moment));
  const scale = timeScale(first.moment, end);
  return {
    scale,
    steps: graded.map(({ moment, overall, published }, index) => {
      const x = scale.x(moment);
      const next = scale.x(graded[index + 1]?.moment ?? end);
      return {
        x,
        width: Math.round((next - x) * 100) / 100,
        line: GRADE_LINES.findIndex(({ grades }) => (grades as readonly Grade[]).includes(overall)),
        words: `From ${printDate(published)}: ${GRADES[overall]}`,
      };
    }),
    ungraded: inOrder
      .filter(({ overall }) => !overall)
      .map(({ moment, published }) => ({ x: scale.x(moment), words: `${printDate(published)}: no overall grade` })),
  };
}
