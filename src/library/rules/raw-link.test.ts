import { itTells, MODEL } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a relative link',
    broken: { file: MODEL, swap: ['(/case-studies/northshire/)', '(../../case-studies/northshire/)'] },
    told: [
      {
        rule: 'raw-link',
        field: 'text',
        on: '../../case-studies',
        found: '(../../case-studies/northshire/)',
        allowed: '[words](/path/from/the/root/) or [words](https://another.site/)',
        mend: 'write the link in Markdown, from the root of the site',
      },
    ],
  },
  {
    name: 'a link written as an HTML tag',
    broken: {
      file: MODEL,
      swap: ['[run in house](/case-studies/northshire/)', '<a href="/case-studies/northshire/">run</a>'],
    },
    told: [
      {
        rule: 'raw-link',
        field: 'text',
        on: '<a href',
        found: '<a href="/case-studies/northshire/">',
        allowed: '[words](/path/from/the/root/) or [words](https://another.site/)',
        mend: 'write the link in Markdown, from the root of the site',
      },
    ],
  },
]);
