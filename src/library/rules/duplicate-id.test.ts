import { FACTS, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'two facts with one id',
    broken: {
      file: FACTS,
      add: '  - {id: f3, topic: lesson, text: Another., date: undated, sources: [northern-gazette-2016], confidence: high}\n',
    },
    told: [
      {
        rule: 'duplicate-id',
        field: 'facts.4.id',
        on: 'Another.',
        found: 'the id "f3", which stands already at content/case-studies/northshire/facts.yaml:14',
        allowed: 'each id once',
        mend: 'choose another id',
      },
    ],
  },
  {
    name: 'two councils with one id',
    broken: { file: 'former-authorities.yaml', swap: ['id: old-northshire', 'id: southborough'] },
    told: [
      {
        rule: 'duplicate-id',
        field: 'authorities.0.id',
        on: 'id: southborough',
        found: 'the id "southborough", which stands already at content/authorities/southborough.yaml:1',
        allowed: 'each id once',
        mend: 'choose another id',
      },
    ],
  },
]);
