import { scaleLinear } from 'd3-scale';

/** Where moments stand across a picture, in per cent of its width, so that it needs no width of its own. */
export interface TimeScale {
  /** First and last moment shown, as years with decimals: 2014.75 is 1 October 2014. */
  from: number;
  to: number;
  /** Whole years to mark, three to five: letters of more would touch on a narrow picture. */
  ticks: { year: number; x: number }[];
  /** Per cent from the left edge, 0 to 100, to two decimals; moments outside the scale stand at its edges. */
  x: (moment: number) => number;
}

const DAYS = 365.25;
const dayOfYear = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month, day) - Date.UTC(year, 0, 1)) / 86_400_000;

/** The parts of a date as exact as it is known: `2014`, `2014-10` or `2014-10-01`; undefined for a word such as `unknown`. */
function partsOf(date: string): { year: number; month?: number; day?: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}

/** The first moment that a partial date can mean; undefined for a word. */
export function firstMoment(date: string): number | undefined {
  const parts = partsOf(date);
  return parts && parts.year + dayOfYear(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1) / DAYS;
}

/** The last moment that a partial date can mean: the end of its day, month or year; undefined for a word. */
export function lastMoment(date: string): number | undefined {
  const parts = partsOf(date);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  if (month === undefined) return year + 1;
  return year + dayOfYear(year, day === undefined ? month : month - 1, day === undefined ? 1 : day + 1) / DAYS;
}

/** The middle of what a partial date can mean, for a mark; undefined for a word. */
export function middleMoment(date: string): number | undefined {
  const first = firstMoment(date);
  const last = lastMoment(date);
  return first === undefined || last === undefined ? undefined : (first + last) / 2;
}

/** A scale over whole years that holds both moments, at least four years long. */
export function timeScale(first: number, last: number): TimeScale {
  const from = Math.floor(first);
  const to = Math.max(Math.ceil(last), from + 4);
  const scale = scaleLinear([from, to], [0, 100]).clamp(true);
  const x = (moment: number): number => Math.round(scale(moment) * 100) / 100;
  const years = scale.ticks(4).filter((year) => Number.isInteger(year));
  return {
    from,
    to,
    ticks: years.filter((_, at) => years.length <= 5 || at % 2 === 0).map((year) => ({ year, x: x(year) })),
    x,
  };
}
