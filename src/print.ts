import type { Sourced } from './schema/sourced.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as exact as it is known: "1 October 2014", "October 2014", "2014". Words such as `undated` become "date not found". */
export function printDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (!/^\d{4}$/.test(year ?? '')) return date === 'present' ? 'today' : 'date not found';
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** From one date to another: "1 October 2014 to 31 March 2019", "from April 2021". */
export function printPeriod(from: string, to: string): string {
  if (to === 'present') return from === 'unknown' ? 'to today' : `from ${printDate(from)}`;
  if (from === 'unknown') return to === 'unknown' ? 'dates not found' : `until ${printDate(to)}`;
  return to === 'unknown'
    ? `from ${printDate(from)}; end not found`
    : from === to
      ? printDate(from)
      : `${printDate(from)} to ${printDate(to)}`;
}

/** Pounds as GOV.UK writes them: "£2.9 million", "£450,000". Never rounded: exact to the pound below a million, to £1,000 above. */
export function printMoney(pounds: number): string {
  if (pounds < 1_000_000) return `£${pounds.toLocaleString('en-GB')}`;
  return `£${(pounds / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 3 })} million`;
}

/** The size of a file as GOV.UK writes it, in thousands and millions of bytes: "850 KB", "1.5 MB". */
export function printSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Words with a capital at the start. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Things in a row: "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The first sentences of a text, for lists where the whole would be too long. */
export const opening = (text: string, sentences: number): string =>
  [...SENTENCES.segment(text)]
    .slice(0, sentences)
    .map(({ segment }) => segment)
    .join('')
    .trim();

/** "1 fact", "2 facts". */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** What is printed where a case has no value. */
export const NO_VALUE: Record<Exclude<Sourced<unknown>['is'], 'known' | 'disputed'>, string> = {
  unknown: 'Not known',
  'not-published': 'Not published',
  'not-applicable': 'Does not apply',
};
