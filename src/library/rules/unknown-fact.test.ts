import { CASE, FACTS, itTells, type Told } from '../breakage.fixture.ts';

const unknownFact = (ref: string): Omit<Told, 'field'> => ({
  rule: 'unknown-fact',
  found: `the fact "${ref}"`,
  allowed: 'a fact that stands, such as northshire/f1, northshire/f2, northshire/f3',
  mend: 'point to a fact that exists',
});

itTells([
  {
    name: 'an unknown fact',
    broken: { file: CASE, swap: ['{is: live, facts: [f3]}', '{is: live, facts: [f9]}'] },
    told: [{ field: 'status.facts.0', on: 'f9', ...unknownFact('f9') }],
  },
  {
    name: 'a fact of another case that is not there',
    broken: { file: CASE, swap: ['[northshire/f2]', '[northshire/f8]'] },
    told: [{ field: 'provider.ownedBy.versions.1.facts.0', on: 'northshire/f8', ...unknownFact('northshire/f8') }],
  },
  {
    name: 'a withdrawn fact that is still pointed to',
    broken: { file: CASE, swap: ['{is: live, facts: [f3]}', '{is: live, facts: [f4]}'] },
    told: [{ field: 'status.facts.0', on: 'facts: [f4]', ...unknownFact('f4') }],
  },
  {
    name: 'a tombstone replaced by a fact that is not there',
    broken: { file: FACTS, swap: ['replacedBy: f3', 'replacedBy: f7'] },
    told: [{ field: 'facts.3.withdrawn.replacedBy', on: 'f7', ...unknownFact('f7') }],
  },
  {
    name: 'a change of a fact that never was',
    broken: { file: 'changes.yaml', swap: ['[northshire/f4]', '[northshire/f6]'] },
    told: [{ field: 'changes.0.facts.0', on: 'northshire/f6', ...unknownFact('northshire/f6') }],
  },
]);
