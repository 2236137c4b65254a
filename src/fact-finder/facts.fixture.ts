import type { FactFile } from './fact-file.ts';
import { FACT_FIELDS } from './fact-file.ts';
import { packIndex } from './packed-index.ts';

const fact = (
  id: string,
  text: string,
  rest: Partial<FactFile['cases'][number]['facts'][number]> = {},
): FactFile['cases'][number]['facts'][number] => ({
  id,
  text,
  date: '2015',
  topic: 'finance',
  strength: 'good',
  sources: [0],
  ...rest,
});

const CASES: FactFile['cases'] = [
  {
    id: 'northshire',
    name: 'Northshire',
    councils: ['northshire'],
    models: ['independent-trust'],
    facts: [
      fact('f1', 'The trust had a deficit of £2 million.', { strength: 'strong', date: '2016-04' }),
      fact('f2', 'Staff moved to the trust.', { topic: 'workforce', date: 'undated' }),
    ],
  },
  {
    id: 'southborough',
    name: 'Southborough',
    councils: ['southborough', 'northshire'],
    models: ['section-75-nhs'],
    facts: [
      fact('f1', 'The council paid the deficit.', { sources: [0, 1], strength: 'disputed' }),
      fact('f2', 'The agreement has a break clause.', { topic: 'legal', date: '2011', sources: [1] }),
    ],
  },
];

/** A small file of facts, its words in the index as stems. */
export const FACTS: FactFile = {
  cases: CASES,
  sources: [
    {
      key: 'gazette',
      kind: 'local-press',
      reference: 'Gazette (2015) News. Available at: https://gazette.example/a (Accessed: 1 May 2026).',
    },
    { key: 'ofsted', kind: 'ofsted', reference: 'Ofsted (2016) Report.' },
  ],
  index: packIndex(
    [
      {
        text: ['trust', 'deficit', '2', 'million'],
        council: ['northshire', 'northshir'],
        model: ['independent-trust', 'trust'],
        topic: ['finance', 'monei'],
        year: ['2016'],
        publisher: ['local-press'],
        strength: ['strong'],
      },
      {
        text: ['staff', 'move', 'trust'],
        council: ['northshire', 'northshir'],
        model: ['independent-trust', 'trust'],
        topic: ['workforce'],
        year: ['undated'],
        publisher: ['local-press'],
        strength: ['good'],
      },
      {
        text: ['council', 'paid', 'deficit'],
        council: ['southborough', 'northshire', 'northshir'],
        model: ['section-75-nhs'],
        topic: ['finance', 'monei'],
        year: ['2015'],
        publisher: ['local-press', 'ofsted'],
        strength: ['disputed'],
      },
      {
        text: ['agreement', 'break', 'claus'],
        council: ['southborough', 'northshire', 'northshir'],
        model: ['section-75-nhs'],
        topic: ['legal'],
        year: ['2011'],
        publisher: ['ofsted'],
        strength: ['good'],
      },
    ],
    FACT_FIELDS,
  ),
};
