import { MODEL, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'two pages with one title',
    broken: {
      file: MODEL,
      swap: ['title: Council-owned company', "title: 'Northshire: A company owned by the council'"],
    },
    told: [
      {
        rule: 'duplicate-title',
        field: 'title',
        on: 'title:',
        found:
          'the title "Northshire: A company owned by the council", which stands already at content/case-studies/northshire/case.mdx:2',
        allowed: 'each title once',
        mend: 'choose another title',
      },
    ],
  },
]);
