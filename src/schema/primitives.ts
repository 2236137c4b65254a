import { z } from 'zod';

/** Lower-case words joined by hyphens: the form of every id and address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, such as "isle-of-wight"');

/** Text a person reads: not empty, no leading or trailing space, no left-over placeholder. */
export const prose = z
  .string()
  .min(1, 'words, or the value marked as unknown')
  .refine((text) => text === text.trim(), 'remove the space at the start or the end')
  .refine((text) => !/\b(?:TBC|TBD|TODO|lorem ipsum)\b/i.test(text), 'replace the placeholder');

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that exist in the calendar, 1900 to 2099. */
export function isPartialDate(text: string): boolean {
  const match = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const longest = DAYS_IN_MONTH[Number(month) - 1];
  if (longest === undefined) return false;
  if (day === undefined) return true;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = month === '02' && !leap ? 28 : longest;
  return Number(day) >= 1 && Number(day) <= last;
}

/** YAML readers give dates as text, as numbers (`2014`) or as Date objects: all become text. */
function dateAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value;
}

const PARTIAL_DATE = 'a date that exists, as 2014-10-01, 2014-10 or 2014';
/** A date as exact as its source: `2014-10-01`, `2014-10` or `2014`. Never widened, never guessed. */
export const partialDate = z.preprocess(dateAsText, z.string(PARTIAL_DATE).refine(isPartialDate, PARTIAL_DATE));

const FULL_DATE = 'a full date that exists, as 2014-10-01';
/** A full calendar date, `2014-10-01`. */
export const fullDate = z.preprocess(
  dateAsText,
  z.string(FULL_DATE).refine((text) => text.length === 10 && isPartialDate(text), FULL_DATE),
);

/** A date, or the plain statement that none was found. */
export const dateOrUndated = z.union([z.literal('undated'), partialDate]);

/** A key of the bibliography in `content/sources/`, such as `community-care-2015-11-27`. */
export const sourceKey = slug;

/** A fact of the same case (`f12`) or of another (`doncaster/f12`). */
export const factRef = z.string().regex(/^(?:[a-z0-9-]+\/)?f\d+$/, 'a fact, as f12, or doncaster/f12 for another case');

/** At least one source key, none twice. */
export const sourceKeys = z
  .array(sourceKey)
  .min(1, 'at least one source')
  .refine((keys) => new Set(keys).size === keys.length, 'each source once');

/** At least one fact, none twice. */
export const factRefs = z
  .array(factRef)
  .min(1, 'at least one fact')
  .refine((refs) => new Set(refs).size === refs.length, 'each fact once');

/** One statement with the sources it was taken from. */
export const sourcedText = z.strictObject({
  /** The statement, in our own words. */
  text: prose,
  /** The sources it rests on. */
  sources: sourceKeys,
});
export type SourcedText = z.infer<typeof sourcedText>;
