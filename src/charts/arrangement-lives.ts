import type { JoinedCase } from '../library/library.ts';
import { arrangementInWords, arrangementPhases, arrangementStart, isProposal } from '../library/phases.ts';
import { printPeriod } from '../print.ts';
import { MODELS, STATUSES, type ModelId, type RunBy } from '../schema/vocabulary.ts';
import { lanesOf } from './lanes.ts';
import { barOf, type Bar } from './life-line.ts';
import { firstMoment, lastMoment, timeScale, type TimeScale } from './time-scale.ts';

/** One arrangement in the national picture. */
export interface ArrangementLife {
  id: string;
  title: string;
  /** All models of its record, for the filter. */
  models: readonly ModelId[];
  bars: { bar: Bar; lane: number; runBy: RunBy; proposed: boolean }[];
  lanes: number;
  /** "Independent trust, then Council-owned company. Ended". */
  words: string;
  /** "1 October 2014 to 31 August 2022". */
  period: string;
}

/** All arrangements on one scale of time, in order of when they began; those without a date come last. */
export interface ArrangementLives {
  scale: TimeScale;
  lives: ArrangementLife[];
}

/**
 * The national picture. Drawn is what departs from a council running its own service; where nothing does, all phases
 * are. `first` is the first year to show, such as that of the first national event.
 */
export function arrangementLives(cases: readonly JoinedCase[], first: number): ArrangementLives {
  const ends = cases.flatMap(({ lastChecked }) => lastMoment(lastChecked) ?? []);
  const scale = timeScale(first, Math.max(...ends));
  const lives = cases.map((study): ArrangementLife & { start: number } => {
    const drawn = study.phases.filter(({ model }) => MODELS[model].change !== 'none');
    const bars = (drawn.length > 0 ? drawn : study.phases).flatMap((phase) => {
      const bar = barOf(phase, scale, study.lastChecked);
      return bar ? [{ bar, runBy: MODELS[phase.model].runBy, proposed: isProposal(phase) }] : [];
    });
    const lanes = lanesOf(bars.map(({ bar }) => ({ start: bar.x, end: bar.x + bar.width })));
    const [from, to] = periodOf(study);
    return {
      id: study.id,
      title: study.shortTitle,
      models: study.models,
      bars: bars.map((one, index) => ({ ...one, lane: lanes[index] ?? 0 })),
      lanes: Math.max(0, ...lanes) + 1,
      words: `${arrangementInWords(study)}. ${STATUSES[study.status.is]}`,
      period: printPeriod(from, to),
      start: firstMoment(from) ?? lastMoment(to) ?? Infinity,
    };
  });
  return {
    scale,
    lives: lives
      .sort((a, b) => a.start - b.start || a.title.localeCompare(b.title))
      .map(({ start: _, ...life }) => life),
  };
}

/** The first and the last day of an arrangement, as exact as they are known; a proposal's are those that were meant. */
function periodOf(study: JoinedCase): [from: string, to: string] {
  const phases = arrangementPhases(study.phases);
  const start = arrangementStart(study);
  return [start === 'unknown' ? (phases[0]?.from ?? 'unknown') : start, phases.at(-1)?.to ?? 'unknown'];
}
