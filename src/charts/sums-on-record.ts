import { scaleLog } from 'd3-scale';
import type { JoinedCase } from '../library/library.ts';
import type { MoneyKind } from '../schema/vocabulary.ts';

/** One sum as its source states it. */
export interface SumOnRecord {
  caseId: string;
  title: string;
  /** Pounds, as stated at the time. */
  amount: number;
  year: string;
  label: string;
  /** Facts, each with its case. */
  facts: string[];
  /** Per cent of the width, on the scale of all sums. */
  x: number;
}

/** Sums of one kind, the smallest first, and marks of the scale that all kinds share. */
export interface SumsOfKind {
  kind: MoneyKind;
  sums: SumOnRecord[];
}

/**
 * The sums of some kinds on one scale of tenfold steps, so that thousands and tens of millions can stand in one picture.
 * Never added, never adjusted for prices.
 */
export function sumsOnRecord(
  cases: readonly JoinedCase[],
  kinds: readonly MoneyKind[],
): { kinds: SumsOfKind[]; ticks: { pounds: number; x: number }[] } {
  const all = cases.flatMap((study) =>
    study.money.sums.filter(({ what }) => kinds.includes(what)).map((sum) => ({ study, sum })),
  );
  const amounts = all.map(({ sum }) => sum.amount);
  const tenfold = (value: number, round: (exponent: number) => number): number => 10 ** round(Math.log10(value));
  const [least, most] = [tenfold(Math.min(...amounts), Math.floor), tenfold(Math.max(...amounts), Math.ceil)];
  const scale = scaleLog([least, most], [0, 100]);
  const x = (pounds: number): number => Math.round(scale(pounds) * 100) / 100;
  const steps = Math.round(Math.log10(most / least));
  return {
    kinds: kinds.map((kind) => ({
      kind,
      sums: all
        .filter(({ sum }) => sum.what === kind)
        .map(({ study, sum: { amount, year, label, facts } }) => ({
          caseId: study.id,
          title: study.shortTitle,
          amount,
          year,
          label,
          facts: facts.map((ref) => (ref.includes('/') ? ref : `${study.id}/${ref}`)),
          x: x(amount),
        }))
        .sort((a, b) => a.amount - b.amount || a.title.localeCompare(b.title)),
    })),
    ticks: Array.from({ length: steps + 1 }, (_, step) => ({ pounds: least * 10 ** step, x: x(least * 10 ** step) })),
  };
}
