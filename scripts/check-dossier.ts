import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { library } from '../src/library/load-library.ts';

/**
 * `npm run check:dossier [-- FOLDER]`: accounts for the research that the content was written from, where that folder
 * is there (by default ../shared/evidence): every arrangement has its page, every fact its number, topic and date,
 * every source an entry that is cited, through docs/source-ids.csv. Exits 1 when something is missing.
 */
const folder = process.argv[2] ?? '../shared/evidence';
if (!existsSync(join(folder, 'cases'))) {
  console.log(`Skipped: there is no research folder at ${folder}.`);
  process.exit(0);
}

interface ResearchCase {
  id: string;
  facts: { id: string; topic: string; date?: string | number | null; sources: string[] }[];
  sources: { id: string }[];
}
interface ResearchFile extends Partial<ResearchCase> {
  cases?: ResearchCase[];
  id?: string;
}

const read = (path: string): ResearchFile => parse(readFileSync(join(folder, path), 'utf8')) as ResearchFile;
const files = (kind: string): string[] =>
  readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${kind}/${name}`);

const { cases, sources, citedOn } = library();
const missing: string[] = [];

/** The site's keys of each source of the research: one or, for the joined inspection file, two. */
const keys = new Map<string, string[]>();
for (const line of readFileSync('docs/source-ids.csv', 'utf8').trim().split(/\r?\n/).slice(1)) {
  const [file = '', entry = '', old = '', key = ''] = line.split(',');
  keys.set(`${file} ${entry} ${old}`, [...(keys.get(`${file} ${entry} ${old}`) ?? []), key]);
}

const count = { cases: 0, facts: 0, sources: 0 };
const accountForSources = (file: string, entry: string, list: readonly { id: string }[]): void => {
  for (const { id } of list) {
    count.sources += 1;
    const found = keys.get(`${file} ${entry} ${id}`) ?? [];
    if (found.length === 0) missing.push(`${file}: the source "${id}" of ${entry} has no row in docs/source-ids.csv`);
    // The joined inspection file became two sources: a case that shows no judgement from the scrape cites the first alone.
    if (found.length > 0 && !found.some((key) => sources.has(key) && (citedOn.get(key)?.length ?? 0) > 0))
      missing.push(`${file}: the source "${id}" of ${entry} (${found.join(', ')}) is cited on no page`);
  }
};

for (const file of files('cases')) {
  const whole = read(file);
  for (const research of (whole.cases ?? [whole]) as ResearchCase[]) {
    count.cases += 1;
    const study = cases.get(research.id);
    if (!study) {
      missing.push(`${file}: the arrangement "${research.id}" has no page`);
      continue;
    }
    const facts = new Map(study.facts.map((fact) => [fact.id, fact]));
    for (const { id, topic, date, sources: itsSources } of research.facts) {
      count.facts += 1;
      const fact = facts.get(id);
      const withdrawn = study.withdrawn.some((one) => one.id === id);
      if (!fact) {
        if (!withdrawn) missing.push(`${research.id}: the fact ${id} is not there`);
        continue;
      }
      const day = date ? String(date) : 'undated';
      if (fact.topic !== topic) missing.push(`${research.id}/${id}: topic ${fact.topic}, researched as ${topic}`);
      if (fact.date !== day) missing.push(`${research.id}/${id}: dated ${fact.date}, researched as ${day}`);
      for (const old of itsSources)
        if (
          !(keys.get(`${file} ${research.id} ${old}`) ?? []).some((key) =>
            fact.sources.some((source) => source.id === key),
          )
        )
          missing.push(`${research.id}/${id}: does not rest on ${old}`);
    }
    accountForSources(file, research.id, research.sources);
  }
}
for (const file of files('policy')) {
  const research = read(file);
  accountForSources(file, research.id ?? '', research.sources ?? []);
}

console.log(missing.join('\n'));
console.log(
  `${count.cases} arrangements, ${count.facts} facts and ${count.sources} entries of sources accounted for; ${missing.length} missing.`,
);
process.exitCode = missing.length > 0 ? 1 : 0;
