import { CASE, FACTS, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a cause that no study stands behind',
    broken: {
      file: FACTS,
      swap: ['The company was in its second year in 2016.', 'The company caused the fall of 2016.'],
    },
    told: [
      {
        rule: 'banned-certainty',
        field: 'facts.2.text',
        on: 'caused the fall',
        found: '"caused the fall" without a study behind it',
        allowed: 'what the source says happened, and who says why',
        mend: 'say who claims it, or cite an evaluation that shows it',
      },
    ],
  },
  {
    name: 'a proof in the story',
    broken: { file: CASE, swap: ['The cabinet agreed on 18', 'That proves it. The cabinet agreed on 18'] },
    told: [
      {
        rule: 'banned-certainty',
        field: 'text',
        on: 'That proves it.',
        found: '"proves" without a study behind it',
        allowed: 'what the source says happened, and who says why',
        mend: 'say who claims it, or cite an evaluation that shows it',
      },
    ],
  },
]);
