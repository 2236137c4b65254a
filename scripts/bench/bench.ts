import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../install.mjs';
import { writeBareSite } from './bare-site.ts';
import { indexSizes } from './index-sizes.ts';
import { measureBuild, type MeasuredBuild } from './measure-build.ts';
import { queryTimes } from './query-times.ts';
import { addSyntheticCases } from './synthetic-cases.ts';

/**
 * `npm run bench -- --cases 1000`: what the site costs to build and to search, as it is and with many more cases, next to
 * a bare Astro build of the same files. All in one run, since machines differ. Reported, never asserted.
 */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '1000' } } });
const count = Number(values.cases);
if (!Number.isSafeInteger(count) || count < 1)
  throw new Error(`--cases is "${values.cases}". Give a whole number from 1.`);

const work = join(ROOT, '.cache', 'bench');
const real = join(ROOT, 'content');
const synthetic = join(work, 'content');
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const kB = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
const ms = (time: number): string => `${time.toFixed(0)} ms`;

console.log(
  `Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), ${MB(totalmem())} memory, load ${loadavg()[0]?.toFixed(1) ?? '?'}: above the number of processors, others were at work and times say little.`,
);
await addSyntheticCases(real, synthetic, count);
const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'lock-facts.ts')], {
  cwd: ROOT,
  encoding: 'utf8',
  env: { ...process.env, OPEN_DOOR_CONTENT: synthetic },
});
if (status !== 0) throw new Error(`the facts of the synthetic cases could not be recorded: ${stderr}`);
await writeBareSite(join(work, 'bare'), synthetic);

const builds: [string, () => MeasuredBuild][] = [
  ['the site as it is', () => measureBuild({ root: ROOT, work: join(work, 'real') })],
  ['the same without social cards', () => measureBuild({ root: ROOT, work: join(work, 'plain'), withoutCards: true })],
  [
    `with ${count} synthetic cases, without social cards`,
    () => measureBuild({ root: ROOT, work: join(work, 'many'), content: synthetic, withoutCards: true }),
  ],
  ['bare Astro, the same files', () => measureBuild({ root: join(work, 'bare'), work: join(work, 'bare-built') })],
];
const measured = builds.map(([name, run]) => {
  const result = run();
  console.log(
    `${name}: ${result.seconds.toFixed(1)} s, of which pages and data files ${result.pagesMade.toFixed(1)}, ${MB(result.peakMemory)} at most, ${result.pages} pages`,
  );
  return result;
});
const [asItIs, , many, bare] = measured;
if (many && bare)
  console.log(
    `against bare Astro: ${(many.seconds / bare.seconds).toFixed(2)} times (docs/adr/0024-time-of-a-large-build.md)`,
  );

for (const [name, site] of [
  ['the site as it is', asItIs],
  [`with ${count} synthetic cases`, many],
] as const) {
  if (!site) continue;
  console.log(`\n${name}, search indexes with gzip`);
  for (const { name: index, files, bytes, largest } of indexSizes(site.dist))
    console.log(`  ${index}: ${files === 0 ? 'none' : `${kB(bytes)} in ${files} files, the largest ${kB(largest)}`}`);
  for (const { query, results, first, later } of await queryTimes(site.dist))
    console.log(`  "${query}": ${results} pages, first ${ms(first)}, then ${ms(later)}`);
}
