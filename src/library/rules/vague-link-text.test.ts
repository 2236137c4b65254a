import { itTells, MODEL } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a link that does not say where it leads',
    broken: { file: MODEL, swap: ['[run in house]', '[click here]'] },
    told: [
      {
        rule: 'vague-link-text',
        field: 'text',
        on: '[click here]',
        found: 'a link that reads "click here"',
        allowed: 'words that say where the link leads',
        mend: 'name the page or document in the link',
      },
    ],
  },
]);
