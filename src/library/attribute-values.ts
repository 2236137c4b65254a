import { capitalised, listed, printDate, printMoney } from '../print.ts';
import type { Inspection } from '../schema/inspection.ts';
import type { Sourced } from '../schema/sourced.ts';
import { FRAMEWORKS, GRADES, STATUSES, type MoneyKind } from '../schema/vocabulary.ts';
import type { JoinedCase } from './library.ts';

/** One piece of an attribute's value in words, with the facts or sources behind it. */
export interface AttributeItem {
  text: string;
  /** Facts of the case (`f12`) or of another (`doncaster/f12`). */
  facts: readonly string[];
  /** Sources cited without a fact between, as inspections are. */
  sources?: readonly string[];
}

/** What a case says on an attribute, ready to print. */
export type AttributeValue =
  | { is: 'known'; items: readonly AttributeItem[]; note?: string | undefined }
  | { is: 'unknown' | 'not-published' | 'not-applicable'; note?: string | undefined }
  | { is: 'disputed'; items: readonly AttributeItem[]; note?: string | undefined };

/** A sourced value, its words printed by a function where they need it. */
export const sourced = (value: Sourced<string>, print: (text: string) => string = (text) => text): AttributeValue => {
  if (value.is === 'known')
    return { is: 'known', items: [{ text: print(value.value), facts: value.facts }], note: value.note };
  if (value.is === 'disputed')
    return {
      is: 'disputed',
      items: value.versions.map((version) => ({ text: print(version.value), facts: version.facts })),
      note: value.note,
    };
  return value;
};

/** Known when there is something to print, else unknown. */
export const known = (items: readonly AttributeItem[]): AttributeValue =>
  items.length > 0 ? { is: 'known', items } : { is: 'unknown' };

/** The sums of one kind, each with its year; never added. */
export const sums =
  (what: MoneyKind) =>
  ({ money }: JoinedCase): AttributeValue =>
    known(
      money.sums
        .filter((sum) => sum.what === what)
        .map(({ amount, year, label, facts }) => ({
          text: `${printMoney(amount)} (${year === 'unknown' ? 'year not stated' : year}): ${label}`,
          facts,
        })),
    );

/** An inspection in words: the overall grade, or the judgements where none was given. */
export const inspected = (item: Inspection | undefined): AttributeValue => {
  if (!item) return { is: 'unknown' };
  const { judgements } = FRAMEWORKS[item.framework] as { judgements: Record<string, string> };
  const grades = Object.entries(item.judgements).map(
    ([key, grade]) => `${(judgements[key] ?? key).toLowerCase()} ${GRADES[grade]}`,
  );
  const words =
    item.overall === 'none-given'
      ? ['No overall grade', ...(grades.length > 0 ? [grades.join(', ')] : [])].join(': ')
      : `${capitalised(GRADES[item.overall])} overall`;
  return {
    is: 'known',
    items: [{ text: `${words} (published ${printDate(item.published)})`, facts: [], sources: item.sources }],
  };
};

/** A part of how an arrangement ended; it does not apply to one that has not. */
export const ended =
  (pick: 'on' | 'how' | 'wentTo') =>
  ({ status }: JoinedCase): AttributeValue =>
    status.is === 'ended'
      ? sourced(status[pick], pick === 'on' ? printDate : undefined)
      : { is: 'not-applicable', note: STATUSES[status.is] };

/** Each council once with its parts: "Doncaster (also owner)", "Hampshire (provider)"; having been served goes without saying. */
export function councilsInWords(councils: JoinedCase['joinedCouncils']): string[] {
  return [...Map.groupBy(councils, ({ authority }) => authority.name)].map(([name, parts]) => {
    const roles = parts.map(({ part }) => part.role);
    const others = [...new Set(roles.filter((role) => role !== 'served'))];
    if (others.length === 0) return name;
    return `${name} (${roles.includes('served') ? 'also ' : ''}${listed(others)})`;
  });
}
