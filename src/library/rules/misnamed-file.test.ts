import { MODEL, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a council in a file of another name',
    broken: { file: 'authorities/southborough.yaml', rename: 'authorities/southboro.yaml' },
    told: [
      {
        rule: 'misnamed-file',
        file: 'authorities/southboro.yaml',
        field: 'id',
        on: 'id: southborough',
        found: 'the id "southborough" in a file named "southboro"',
        allowed: 'one and the same',
        mend: 'rename the file or mend the id',
      },
    ],
  },
  {
    name: 'a model in a file of another name',
    broken: { file: MODEL, rename: 'models/company.mdx' },
    told: [
      {
        rule: 'misnamed-file',
        file: 'models/company.mdx',
        field: 'id',
        on: 'id: council-owned-company',
        found: 'the id "council-owned-company" in a file named "company"',
        allowed: 'one and the same',
        mend: 'rename the file or mend the id',
      },
    ],
  },
]);
