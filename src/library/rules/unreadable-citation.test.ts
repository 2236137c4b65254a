import { CASE, itTells } from '../breakage.fixture.ts';

const unreadable = {
  rule: 'unreadable-citation',
  allowed: '[@source-id], [@a; @b] or [@a, p. 4]',
  mend: 'write the citation in one of these forms',
};

itTells([
  {
    name: 'an unreadable citation in the story',
    broken: { file: CASE, swap: ['2014 [@northshire-council-2014-11-18].', '2014 [@Northshire Council].'] },
    told: [{ ...unreadable, field: 'text', on: 'The cabinet agreed on 18', found: '[@Northshire Council]' }],
  },
  {
    name: 'a citation in the story that is not closed',
    broken: { file: CASE, swap: ['2014 [@northshire-council-2014-11-18].', '2014 [@northshire-council-2014-11-18.'] },
    told: [{ ...unreadable, field: 'text', on: 'The cabinet agreed on 18', found: '[@northshire-council-2014-11-18.' }],
  },
  {
    name: 'an unreadable citation in YAML prose',
    broken: {
      file: 'glossary.yaml',
      swap: [
        'decide [@northshire-council-2014-11-18].',
        'decide [@northshire-council-2014-11-18; northern-gazette-2016].',
      ],
    },
    told: [
      {
        ...unreadable,
        field: 'terms.1.meaning',
        on: 'who decide',
        found: '[@northshire-council-2014-11-18; northern-gazette-2016]',
      },
    ],
  },
]);
