import { GAZETTE, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a publisher in two spellings',
    broken: {
      file: GAZETTE,
      swap: ['publisher: Northern Gazette\n    issued: 2016', 'publisher: The Northern gazette\n    issued: 2016'],
    },
    told: [
      {
        rule: 'names-by-case',
        field: 'sources.1.publisher',
        on: 'The Northern gazette',
        found: 'the publisher "The Northern gazette"',
        allowed: 'one spelling of it; "Northern Gazette" stands elsewhere',
        mend: 'choose one and write it everywhere',
      },
    ],
  },
]);
