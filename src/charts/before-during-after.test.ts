import { expect, it } from 'vitest';
import { library } from '../library/load-library.ts';
import { gradedInOrder } from '../library/phases.ts';
import { must } from '../library/library.ts';
import { beforeDuringAfter } from './before-during-after.ts';

const { cases } = library();
const rows = beforeDuringAfter([...cases.values()]);

it('puts the inspections of Doncaster before, during and after its trust and company', () => {
  const row = rows.find(({ id }) => id === 'doncaster');
  expect(row?.period).toBe('1 October 2014 to 31 August 2022');
  expect(row?.before.at(-1)).toEqual({ date: '2012-10', grade: 'inadequate' });
  expect(row?.during.map(({ grade }) => grade)).toEqual(['inadequate', 'good', 'requires-improvement']);
  expect(row?.after?.map(({ grade }) => grade)).toEqual(['good']);
});

it('has no after for what still runs', () => {
  expect(rows.find(({ id }) => id === 'birmingham')?.after).toBeUndefined();
});

it('loses no inspection of the councils concerned', () => {
  for (const row of rows) {
    const study = must(cases, row.id);
    const own = new Set(
      study.councils.filter(({ role }) => role !== 'provider' && role !== 'partner').map(({ authority }) => authority),
    );
    const graded = gradedInOrder(study.inspections).filter(
      ({ authority }) => authority !== undefined && own.has(authority),
    );
    expect(row.before.length + row.during.length + (row.after?.length ?? 0) + row.unplaced.length).toBe(graded.length);
  }
});

it('leaves out what never ran', () => {
  expect(rows.map(({ id }) => id)).not.toContain('dudley');
  expect(rows.length).toBeGreaterThan(12);
});
