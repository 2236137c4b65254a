import { CASE, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a grade that the framework no longer had',
    broken: { file: CASE, swap: ['{leadership: inadequate}', '{leadership: adequate}'] },
    told: [
      {
        rule: 'grade-of-its-time',
        field: 'inspections.0.judgements',
        on: 'leadership: adequate',
        found: '"adequate" under SIF',
        allowed: 'requires-improvement since 2013',
        mend: 'give the grade by the name it had',
      },
    ],
  },
  {
    name: 'a grade that the framework did not have yet',
    broken: [
      { file: CASE, swap: ['framework: SIF', 'framework: SLAC'] },
      {
        file: 'authorities/northshire.yaml',
        swap: [
          'framework: SIF, type: full, published: 2014-06-27, overall: inadequate',
          'framework: SLAC, type: full, published: 2014-06-27, helpAndProtection: adequate',
        ],
      },
      { file: CASE, swap: ['overall: inadequate', 'overall: none-given'] },
      { file: CASE, swap: ['{leadership: inadequate}', '{safeguarding: requires-improvement}'] },
    ],
    told: [
      {
        rule: 'grade-of-its-time',
        field: 'inspections.0.judgements',
        on: 'safeguarding: requires-improvement',
        found: '"requires-improvement" under SLAC',
        allowed: 'adequate, the grade of the time',
        mend: 'give the grade by the name it had',
      },
    ],
  },
]);
