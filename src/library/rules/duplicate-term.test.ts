import { itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'two terms with one name',
    broken: { file: 'glossary.yaml', swap: ['aliases: []', 'aliases: [Trading arm]'] },
    told: [
      {
        rule: 'duplicate-term',
        field: 'terms.1.aliases',
        on: 'Trading arm',
        found: 'the name "Trading arm", which stands already at content/glossary.yaml:4',
        allowed: 'each name once',
        mend: 'choose another name',
      },
    ],
  },
]);
