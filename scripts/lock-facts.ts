import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../src/library/content-root.ts';
import { describeProblem } from '../src/library/problems.ts';
import { readContent } from '../src/library/read-folder.ts';
import { hashedFacts } from '../src/library/rules/fact-hashes.ts';
import { counted } from '../src/print.ts';
import { factsLockFile, type FactsLock } from '../src/schema/facts-lock.ts';

/**
 * `npm run lock:facts`: records every fact as it stands in content/facts.lock.json. A fact that says other than when
 * it was last recorded needs an entry in content/changes.yaml of its own, which is kept beside it; else nothing is written.
 */
const root = contentRoot();
const path = join(root, 'facts.lock.json');
const { content, problems } = readContent(root);
if (problems.length > 0) {
  console.error(problems.map(describeProblem).join('\n\n'));
  process.exit(1);
}
const before: FactsLock = existsSync(path) ? factsLockFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
const facts = hashedFacts(content);
const changeOf = (ref: string): string | undefined =>
  content.changes.find(({ value }) => value.facts.includes(ref))?.value.id;

const unexplained = facts.filter(({ ref, hash }) => {
  const known = before[ref];
  return known !== undefined && known.hash !== hash && changeOf(ref) === known.change;
});
const gone = Object.keys(before).filter((ref) => !facts.some((fact) => fact.ref === ref));
if (unexplained.length > 0 || gone.length > 0) {
  for (const { ref } of unexplained)
    console.error(
      `${ref} changed: add an entry to content/changes.yaml that says what changed and why and names the fact.`,
    );
  for (const ref of gone)
    console.error(`${ref} is gone: put it back, or leave a tombstone with "withdrawn" in its place.`);
  process.exit(1);
}

const lock: FactsLock = Object.fromEntries(
  facts.map(({ ref, hash }) => {
    const known = before[ref];
    const change = known && known.hash !== hash ? changeOf(ref) : known?.change;
    return [ref, { hash, ...(change ? { change } : {}) }];
  }),
);
const lines = Object.entries(lock).map(([ref, record]) => `  ${JSON.stringify(ref)}: ${JSON.stringify(record)}`);
writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${counted(facts.length, 'fact')} recorded, ${facts.length - Object.keys(before).length} of them new.`);
