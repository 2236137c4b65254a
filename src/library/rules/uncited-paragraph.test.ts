import { CASE, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a paragraph of the story without a citation',
    broken: { file: CASE, add: '\n### A heading needs none\n\nEverybody was content.\n' },
    told: [
      {
        rule: 'uncited-paragraph',
        field: 'text',
        on: 'Everybody was content.',
        found: '"Everybody was content.…" without a citation',
        allowed: 'at least one [@source-id] in each paragraph, list and table',
        mend: 'cite the source it rests on, or take it out',
      },
    ],
  },
]);
