import { CASE, itTells, type Told } from '../breakage.fixture.ts';

const unknownId = (what: string, id: string, where: string, ...nearest: string[]): Omit<Told, 'field'> => ({
  rule: 'unknown-id',
  found: `the ${what} "${id}"`,
  allowed: `an id of ${where}, such as ${nearest.join(', ')}`,
  mend: `did you mean "${nearest[0] ?? ''}"?`,
});
const COUNCILS = 'content/authorities or content/former-authorities.yaml';

itTells([
  {
    name: 'an unknown council',
    broken: { file: CASE, swap: ['- authority: northshire', '- authority: northshyre'] },
    told: [
      {
        field: 'councils.0.authority',
        on: 'northshyre',
        ...unknownId('council', 'northshyre', COUNCILS, 'northshire', 'old-northshire', 'southborough'),
      },
    ],
  },
  {
    name: 'an unknown council that succeeded another',
    broken: { file: 'former-authorities.yaml', swap: ['[northshire]', '[southboro]'] },
    told: [
      {
        field: 'authorities.0.successors.0',
        on: 'successors',
        ...unknownId('council', 'southboro', COUNCILS, 'southborough', 'northshire', 'old-northshire'),
      },
    ],
  },
  {
    name: 'an unknown case',
    broken: { file: CASE, swap: ['{case: northshire,', '{case: southshire,'] },
    told: [
      {
        field: 'related.0.case',
        on: 'southshire',
        ...unknownId('case', 'southshire', 'content/case-studies', 'northshire'),
      },
    ],
  },
  {
    name: 'an unknown term',
    broken: { file: 'glossary.yaml', swap: ['[cabinet]', '[cabnet]'] },
    told: [
      {
        field: 'terms.0.seeAlso.0',
        on: 'cabnet',
        ...unknownId('term', 'cabnet', 'content/glossary.yaml', 'cabinet', 'company'),
      },
    ],
  },
]);
