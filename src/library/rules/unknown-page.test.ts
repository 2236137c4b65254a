import { itTells, MODEL } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a link to a page that is not there',
    broken: { file: MODEL, swap: ['(/case-studies/northshire/)', '(/case-studies/northshyre/)'] },
    told: [
      {
        rule: 'unknown-page',
        field: 'text',
        on: 'northshyre',
        found: 'a link to /case-studies/northshyre/',
        allowed: 'a page of this site, such as /case-studies/northshire/',
        mend: 'did you mean "northshire"?',
      },
    ],
  },
  {
    name: 'a link to a term that is not there',
    broken: { file: MODEL, swap: ['(/case-studies/northshire/)', '(/glossary/#cabnet)'] },
    told: [
      {
        rule: 'unknown-page',
        field: 'text',
        on: '#cabnet',
        found: 'a link to /glossary/#cabnet',
        allowed: 'a page of this site, such as /glossary/#cabinet, /glossary/#company',
        mend: 'did you mean "cabinet"?',
      },
    ],
  },
]);
