import { describe, expect, it } from 'vitest';
import { judgementHistory } from './judgement-history.ts';

describe('judgementHistory', () => {
  it('gives newest first, and no overall grade where there was none', () => {
    const rows = judgementHistory([
      {
        framework: 'SLAC',
        type: 'full',
        published: '2012-01-25',
        helpAndProtection: 'adequate',
        childrenInCare: 'good',
        origin: 'official',
      },
      {
        framework: 'ILACS',
        type: 'short',
        started: '2026-04-27',
        published: '2026-06-17',
        leadership: 'good',
        helpAndProtection: 'good',
        childrenInCare: 'good',
        careLeavers: 'outstanding',
        origin: 'scrape',
      },
    ]);
    expect(rows.map(({ published, overall, unofficial }) => ({ published, overall, unofficial }))).toEqual([
      { published: '2026-06-17', overall: undefined, unofficial: true },
      { published: '2012-01-25', overall: undefined, unofficial: false },
    ]);
    expect(rows[1]?.judgements).toEqual([
      { name: 'Safeguarding', grade: 'adequate' },
      { name: 'Looked-after children', grade: 'good' },
    ]);
  });

  it('names children in care alone once care leavers have their own judgement', () => {
    const row = (careLeavers?: 'good') =>
      judgementHistory([
        {
          framework: 'ILACS',
          type: 'standard',
          published: '2023-02-01',
          overall: 'good',
          childrenInCare: 'good',
          ...(careLeavers ? { careLeavers } : {}),
          origin: 'official',
        },
      ])[0]?.judgements.map(({ name }) => name);
    expect(row()).toEqual(['Children in care and care leavers']);
    expect(row('good')).toEqual(['Children in care', 'Care leavers']);
  });
});
