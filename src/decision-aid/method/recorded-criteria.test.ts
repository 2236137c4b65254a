import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load-library.ts';
import { decisionAidOf } from '../questionnaire/decision-aid-of.ts';
import { placedCriteria, recordedName, RECORDS } from './recorded-criteria.ts';

const { criteria } = decisionAidOf(loadLibrary());
const placed = placedCriteria(criteria);

describe('the criteria of the decision records', () => {
  it('are counted as the guide on options appraisals counts them, row by row', () => {
    const guide = readFileSync(new URL('../../../content/guidance/options-appraisal.mdx', import.meta.url), 'utf8');
    const rows = [...guide.matchAll(/\| (\d+) of (\d+) \|/g)];
    expect(rows.map(([, seen, all]) => [Number(seen), Number(all)])).toEqual(
      placed.map(({ seenIn }) => [seenIn, RECORDS]),
    );
  });

  it('each went into one class', () => {
    for (const { became, class: its } of placed)
      expect(new Set(became.map((one) => one.class))).toEqual(new Set([its]));
    expect(placed).toHaveLength(21);
  });

  it('cannot go nowhere', () => {
    expect(() => placedCriteria(criteria.slice(1))).toThrow('is in no class of the decision aid');
  });

  it('have names, and what is none of them keeps its id', () => {
    expect(recordedName('tax-and-vat')).toBe('Tax and VAT');
    expect(recordedName('luck')).toBe('luck');
  });
});
