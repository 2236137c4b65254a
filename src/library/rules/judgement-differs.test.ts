import { CASE, itTells } from '../breakage.fixture.ts';

itTells([
  {
    name: 'a grade other than the official one',
    broken: { file: CASE, swap: ['overall: inadequate', 'overall: good'] },
    told: [
      {
        rule: 'judgement-differs',
        field: 'inspections.0.overall',
        on: 'overall: good',
        found: '"good", where the council\'s file has "inadequate"',
        allowed: 'the same grade, or officialCheck: disagrees with an officialNote',
        mend: 'mend the grade, or say what differs',
      },
    ],
  },
  {
    name: 'a scrape that passes for official',
    broken: { file: 'authorities/northshire.yaml', swap: ['origin: official', 'origin: scrape'] },
    told: [
      {
        rule: 'judgement-differs',
        file: CASE,
        field: 'inspections.0.officialCheck',
        on: 'officialCheck: agrees',
        found: '"agrees", for an inspection that only the scrape of June 2026 has',
        allowed: 'not-in-official-data, with data-to-insight-2026-06-29 among the sources',
        mend: 'mark it as not in the official statistics and cite the scrape',
      },
    ],
  },
]);
