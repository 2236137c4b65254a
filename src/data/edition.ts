import type { Library } from '../library/library.ts';

/**
 * The version of the shapes (semver.org). What breaks a reader of the files takes a new first number and a new address;
 * a field or table that is added takes a new second one.
 */
export const DATA_VERSION = '1.0.0';

/** Where the files of this version stand. It never changes for a version. */
export const DATA_PATH = '/data/v1/';

/** The licence of words and data, by its names at the Open Definition and at SPDX. */
export const DATA_LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What nobody should use the data without knowing. Each form of the data carries these. */
export const CAUTIONS = [
  'Every fact has a strength: strong, good, limited or disputed. A rule works it out from the kind of its sources, how they were seen and whether they are independent. It says how well the fact is supported, not whether the arrangement was a good one.',
  'Unknown is a value. “unknown” means that we looked and did not find it, “not-published” that it exists and is not public, “not-applicable” that the question does not arise. None of them means nought or no.',
  'Disputed values keep every version, each with the facts behind it. None of them is marked as right.',
  'Dates are as exact as their source: 2014, 2014-10 or 2014-10-01. Do not fill up the missing parts.',
  'Sums are in pounds as stated at the time, with their year. Sums of different years must not be added or ranked.',
  'What came after a change did not come because of it. Ofsted inspects the council, whoever delivers the service.',
  'From April 2026 Ofsted gives no overall grade. Where “overall” is absent or “none-given” nothing is missing.',
  'Scores of the decision aid are judgements with a range, made from the cases and sources that each names. They are not measurements and not chances of success.',
  'The arrangements described are those we found. Counts of them are not a share of all arrangements.',
] as const;

/** The day of the latest change to what the library holds, as `2026-11-25`; it stands for the time at which the files were made. */
export function lastUpdated({ cases, models, guidance, changes }: Library): string {
  const days = [
    ...[...cases.values(), ...models.values(), ...guidance.values()].map(({ lastChecked }) => lastChecked),
    ...changes.map(({ date }) => date),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), '1900-01-01');
}
