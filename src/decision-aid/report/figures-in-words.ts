/** A share from 0 to 1 as a whole number of 100; what is not quite nothing or everything does not print as such. */
export function ofHundred(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1';
  if (share < 1 && share > 0.995) return 'over 99';
  return String(Math.round(share * 100));
}

/** Points with one decimal, with a true minus sign. No zero has a sign. */
export const points = (value: number): string => (Math.abs(value) < 0.05 ? '0.0' : value.toFixed(1).replace('-', '−'));

/** A weight from 0 to 1 as points of 100, with one decimal. */
export const weightPoints = (weight: number): string => points(weight * 100);

/** A weight from 0 to 1 as points of 100, exact enough to do the arithmetic again. */
export const exactWeight = (weight: number): string => (weight * 100).toFixed(2);

/** A value from 0 to 100, with at most one decimal: the record's are whole, the council's own need not be. */
export const valuePoints = (value: number): string => String(Number(value.toFixed(1)));

const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "1st", "2nd", "3rd", "4th". */
export const ordinal = (place: number): string => `${place}${ENDINGS[ORDINALS.select(place)] ?? 'th'}`;
