import type { Problem } from '../problems.ts';
import { hashedFacts } from './fact-hashes.ts';
import { place, type Rule } from './rule.ts';

const LOCK = 'content/facts.lock.json';

/**
 * A fact that says other than when it was last recorded, is new, or is gone. People have quoted facts by their address,
 * so a change needs an entry in the change log, and what is withdrawn leaves a tombstone.
 */
export const changedFact: Rule = {
  id: 'changed-fact',
  check(content) {
    const lock = new Map(content.factsLock.flatMap(({ value }) => Object.entries(value)));
    const facts = hashedFacts(content);
    const now = new Set(facts.map(({ ref }) => ref));
    return [
      ...facts.flatMap(({ ref, hash, piece }): Problem[] => {
        const recorded = lock.get(ref);
        if (recorded?.hash === hash) return [];
        return [
          {
            rule: 'changed-fact',
            ...place(piece, ['id']),
            found: recorded
              ? `the fact "${ref}", changed since it was recorded`
              : `the fact "${ref}", not recorded yet`,
            allowed: `a fact as it stands in ${LOCK}`,
            mend: recorded
              ? 'undo the change, or say in content/changes.yaml what changed and why, naming the fact, and run npm run lock:facts'
              : 'run npm run lock:facts',
          },
        ];
      }),
      ...[...lock.keys()]
        .filter((ref) => !now.has(ref))
        .map((ref) => ({
          rule: 'changed-fact',
          file: LOCK,
          line: 1,
          field: ref,
          found: `the fact "${ref}", which is gone`,
          allowed: 'facts that stand, or tombstones of those withdrawn',
          mend: 'put it back, or leave a tombstone with "withdrawn" in its place',
        })),
    ];
  },
};
