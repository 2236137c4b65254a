import { FACTS, itTells } from '../breakage.fixture.ts';

const LOCKED = 'a fact as it stands in content/facts.lock.json';

itTells(
  [
    {
      name: 'a fact whose words changed',
      broken: { file: FACTS, swap: ['in its second year in 2016', 'in its third year in 2016'] },
      told: [
        {
          rule: 'changed-fact',
          field: 'facts.2.id',
          on: 'id: f3',
          found: 'the fact "northshire/f3", changed since it was recorded',
          allowed: LOCKED,
          mend: 'undo the change, or say in content/changes.yaml what changed and why, naming the fact, and run npm run lock:facts',
        },
      ],
    },
    {
      name: 'a new fact',
      broken: {
        file: FACTS,
        add: '  - {id: f5, topic: lesson, text: Another., date: undated, sources: [northern-gazette-2016], confidence: high}\n',
      },
      told: [
        {
          rule: 'changed-fact',
          field: 'facts.4.id',
          on: 'Another.',
          found: 'the fact "northshire/f5", not recorded yet',
          allowed: LOCKED,
          mend: 'run npm run lock:facts',
        },
      ],
    },
    {
      name: 'a fact that is gone',
      broken: { file: 'facts.lock.json', swap: ['{\n', '{\n  "northshire/f0": { "hash": "0123456789abcdef" },\n'] },
      told: [
        {
          rule: 'changed-fact',
          field: 'northshire/f0',
          found: 'the fact "northshire/f0", which is gone',
          allowed: 'facts that stand, or tombstones of those withdrawn',
          mend: 'put it back, or leave a tombstone with "withdrawn" in its place',
        },
      ],
    },
  ],
  { locked: true },
);
