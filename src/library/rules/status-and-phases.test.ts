import { CASE, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a live case of which nothing runs',
    broken: { file: CASE, swap: ['to: present', 'to: 2018'] },
    told: [
      {
        rule: 'status-and-phases',
        field: 'status.is',
        on: 'status: {is: live',
        found: 'live, and no phase runs to the present',
        allowed: 'a status that fits the phases',
        mend: 'say "to: present" of the phase that runs, or mend the status',
      },
    ],
  },
]);
