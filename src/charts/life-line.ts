import type { JoinedCase } from '../library/library.ts';
import { gradedInOrder, inspectionDate, isProposal } from '../library/phases.ts';
import { printDate, printPeriod } from '../print.ts';
import type { Phase } from '../schema/case-study.ts';
import { GRADES, MODELS, type Grade, type ModelId, type RunBy } from '../schema/vocabulary.ts';
import { lanesOf } from './lanes.ts';
import { firstMoment, lastMoment, middleMoment, timeScale, type TimeScale } from './time-scale.ts';

/** A stretch of time in a picture. */
export interface Bar {
  /** Per cent of the width. */
  x: number;
  width: number;
  /** False where the record does not say when it began or ended: that side is drawn open. */
  startKnown: boolean;
  endKnown: boolean;
}

/** One phase of a case as the picture and its words tell it. */
export interface PhaseLine {
  model: ModelId;
  runBy: RunBy;
  proposed: boolean;
  /** Ministers directed it. */
  directed: boolean;
  /** Undefined where neither end is known. */
  bar: Bar | undefined;
  /** "1 October 2014 to 31 March 2019". */
  period: string;
}

/** One inspection with judgements, as a mark. */
export interface InspectionMark {
  x: number;
  /** Which line of marks, so that two that are close do not cover each other. */
  lane: number;
  grade: Grade | 'none-given';
  /** When inspectors came, or when the report came out. */
  date: string;
  /** "November 2015: inadequate". */
  words: string;
}

/** Who ran a service when, and how inspectors saw it. */
export interface LifeLine {
  scale: TimeScale;
  phases: PhaseLine[];
  inspections: InspectionMark[];
}

/** How wide the stub of a phase is whose other end nobody knows, in years. */
const STUB = 1;
/** How close two marks may come, in per cent of the width: a mark's own width on a phone. */
const MARK = 9;

/**
 * The life-line of a case: its phases in order of the record and the graded inspections of its councils. What runs
 * today runs until the day the page was last checked. Undefined where fewer than two dates are known.
 */
export function lifeLine(study: Pick<JoinedCase, 'phases' | 'inspections' | 'lastChecked'>): LifeLine | undefined {
  const inspections = gradedInOrder(study.inspections);
  const ofPhases = study.phases.flatMap(({ from, to }) => [
    firstMoment(from),
    lastMoment(to === 'present' ? study.lastChecked : to),
  ]);
  const moments = [...ofPhases, ...inspections.map((item) => middleMoment(inspectionDate(item)))].filter(
    (moment) => moment !== undefined,
  );
  if (new Set(moments).size < 2) return undefined;
  const scale = timeScale(Math.min(...moments), Math.max(...moments));
  return {
    scale,
    phases: study.phases.map((phase) => phaseLine(phase, scale, study.lastChecked)),
    inspections: inspectionMarks(inspections, scale),
  };
}

/** A phase on a scale. */
export function phaseLine(phase: Phase, scale: TimeScale, lastChecked: string): PhaseLine {
  return {
    model: phase.model,
    runBy: MODELS[phase.model].runBy,
    proposed: isProposal(phase),
    directed: phase.initiation.is === 'known' && phase.initiation.value === 'directed',
    bar: barOf(phase, scale, lastChecked),
    period: printPeriod(phase.from, phase.to),
  };
}

/** The stretch of a phase on a scale; undefined where neither end is known. */
export function barOf(
  { from, to }: Pick<Phase, 'from' | 'to'>,
  scale: TimeScale,
  lastChecked: string,
): Bar | undefined {
  const start = firstMoment(from);
  const end = lastMoment(to === 'present' ? lastChecked : to);
  if (start === undefined && end === undefined) return undefined;
  // What began before the record does runs in from the edge; what ended nobody knows when is a stub.
  const left = scale.x(start ?? scale.from);
  const right = scale.x(end ?? (start ?? scale.from) + STUB);
  return {
    x: left,
    width: Math.max(0.6, Math.round((right - left) * 100) / 100),
    startKnown: start !== undefined,
    endKnown: end !== undefined,
  };
}

function inspectionMarks(inspections: ReturnType<typeof gradedInOrder>, scale: TimeScale): InspectionMark[] {
  const placed = inspections.flatMap((item) => {
    const moment = middleMoment(inspectionDate(item));
    return moment === undefined ? [] : [{ item, x: scale.x(moment) }];
  });
  const lanes = lanesOf(placed.map(({ x }) => ({ start: x, end: x + MARK })));
  return placed.map(({ item, x }, index) => {
    const date = inspectionDate(item);
    const grade = item.overall === 'none-given' ? 'no overall grade' : GRADES[item.overall];
    return { x, lane: lanes[index] ?? 0, grade: item.overall, date, words: `${printDate(date)}: ${grade}` };
  });
}
