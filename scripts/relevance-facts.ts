import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { arrange } from '../src/fact-finder/arrange.ts';
import { NO_SEARCH, type FinderState } from '../src/fact-finder/finder-address.ts';
import type { FoundFact } from '../src/fact-finder/found-fact.ts';
import { FactSearch } from '../src/fact-finder/search-facts.ts';
import { factFile, factParts } from '../src/fact-finder/write-fact-files.ts';
import { library } from '../src/library/load-library.ts';
import { siteNames } from '../src/site/search-box/site-names.ts';
import { readQuery } from '../src/site/search-words/read-query.ts';

/**
 * `npm run relevance:facts -- FILE`: puts each question of a file of look-ups to the fact finder and tells how often the
 * fact wanted, and any fact of its case, is among the first three: as the question stands, with the case named before it,
 * and with the case chosen in the form. Exits 2 when the file cannot be used.
 */
const lookups = z.array(z.object({ question: z.string(), page: z.string(), fact_id: z.string() }));

const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error('Name a file of look-ups: a JSON list of { question, page, fact_id }.');
  process.exit(2);
}
const read = lookups.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!read.success) {
  console.error(`${file} is not a list of look-ups:\n${z.prettifyError(read.error)}`);
  process.exit(2);
}

const all = library();
const files = [...factParts(all).values()].map((cases) => factFile(cases, all));
const search = new FactSearch(files, siteNames(all));
const asked = read.data.map(({ question, page, fact_id: fact }) => {
  const id = page.split('/')[2] ?? '';
  return { question, id, ref: `${id}/${fact}`, name: all.cases.get(id)?.shortTitle ?? id };
});
type Asked = (typeof asked)[number];

const WAYS: Readonly<Record<string, (one: Asked) => Partial<FinderState>>> = {
  'as it stands': ({ question }) => ({ query: readQuery(question) }),
  'with its case named': ({ question, name }) => ({ query: readQuery(`${name} ${question}`) }),
  'with its case chosen': ({ question, id }) => ({ query: readQuery(question), choices: new Map([['case', [id]]]) }),
};

async function hitsOf(part: Partial<FinderState>): Promise<readonly FoundFact[]> {
  const state = { ...NO_SEARCH, ...part };
  const { matches, things } = await search.find(state.query, false);
  return arrange(matches, things, state).hits;
}

const quantile = (times: readonly number[], share: number): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(share * times.length)] ?? 0).toFixed(1);

for (const [way, stateOf] of Object.entries(WAYS)) {
  const times: number[] = [];
  const misses: string[] = [];
  let facts = 0;
  let cases = 0;
  for (const one of asked) {
    const start = performance.now();
    const hits = await hitsOf(stateOf(one));
    times.push(performance.now() - start);
    const first = hits.slice(0, 3);
    if (first.some(({ ref }) => ref === one.ref)) facts += 1;
    else misses.push(`      ${one.ref}: ${one.question}\n        found: ${first.map(({ ref }) => ref).join('  ')}`);
    if (first.some(({ caseId }) => caseId === one.id)) cases += 1;
  }
  console.log(
    `${way}: the fact in ${facts} of ${asked.length}, its case in ${cases}; ${quantile(times, 0.5)} ms at the median, ${quantile(times, 0.95)} ms at p95`,
  );
  if (misses.length > 0) console.log(misses.join('\n'));
}
