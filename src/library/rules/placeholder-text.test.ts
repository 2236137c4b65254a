import { itTells, MODEL } from '../breakage.fixture.ts';

itTells([
  {
    name: 'text still to be written',
    broken: { file: MODEL, add: '\nTODO: say more [@northshire-council-2014-11-18].\n' },
    told: [
      {
        rule: 'placeholder-text',
        field: 'text',
        on: 'TODO: say more',
        found: '"TODO"',
        allowed: 'finished text',
        mend: 'write what belongs there, or say plainly that it is not known',
      },
    ],
  },
]);
