import { expect, it } from 'vitest';
import { aCase, aPhase as phase } from '../library/library.fixture.ts';
import type { CaseStudy } from '../schema/case-study.ts';
import { MODEL_IDS, type ModelId } from '../schema/vocabulary.ts';
import { liveArrangements } from './live-arrangements.ts';

const live: CaseStudy['status'] = { is: 'live', facts: ['f1'] };

it('lists what runs today, under the model that still runs, and no programme', () => {
  const cases = [
    aCase({
      id: 'b',
      shortTitle: 'B',
      status: live,
      phases: [
        phase('independent-trust', '2015', '2021'),
        phase('council-owned-company', '2021', 'present'),
        phase('commissioner-led', '2020', 'present'),
      ],
    }),
    aCase({ id: 'a', shortTitle: 'A', status: live, phases: [phase('council-owned-company', '2018', 'present')] }),
    aCase({ id: 'home', status: live, phases: [phase('in-house', 'unknown', 'present')] }),
    aCase({
      id: 'programme',
      status: live,
      extent: 'national',
      phases: [phase('improvement-partner', '2016', 'present')],
    }),
    aCase({
      id: 'over',
      phases: [phase('joint-company', '2014', 'present')],
      status: { is: 'outcome-unknown', lastKnown: { is: 'unknown' } },
    }),
  ];
  const order: ModelId[] = [...MODEL_IDS.filter((id) => id !== 'commissioner-led')];
  expect(liveArrangements(cases, order).map(({ study, model, since }) => [study.id, model, since])).toEqual([
    ['a', 'council-owned-company', '2018'],
    ['b', 'council-owned-company', '2021'],
  ]);
});
