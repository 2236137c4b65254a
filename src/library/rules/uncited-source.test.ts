import { GAZETTE, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a source that nothing cites',
    broken: {
      file: GAZETTE,
      add: '  - {id: gazette-2020, type: article-newspaper, title: Later, publisher: Northern Gazette, issued: 2020, accessed: 2026-01-05, kind: local-press, official: false, seenAs: original}\n',
    },
    told: [
      {
        rule: 'uncited-source',
        field: 'sources.2.id',
        on: 'gazette-2020',
        found: 'the source "gazette-2020", cited nowhere',
        allowed: 'sources that a page cites',
        mend: 'cite it where it belongs, or take the entry out',
      },
    ],
  },
]);
