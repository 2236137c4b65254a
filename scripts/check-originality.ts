import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../src/library/content-root.ts';
import { readContent } from '../src/library/read-folder.ts';
import { everyPiece } from '../src/library/rules/rule.ts';
import { walk } from '../src/library/walk.ts';

/**
 * `npm run check:originality -- FOLDER [WORDS]`: tells every run of eight words or more (or WORDS) that content shares
 * with the articles of a folder. Titles of sources, and runs that are a name, are let through. Exits 1 when it finds one.
 */
const [folder, length = '8'] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Name a folder of articles to compare with.');
  process.exit(2);
}
const RUN = Number(length);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9£][a-z0-9£'.,-]*[a-z0-9]|[a-z0-9]/g) ?? [];
const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));

const theirs = new Map<string, string>();
for (const file of readdirSync(folder))
  for (const run of runsOf(wordsOf(readFileSync(join(folder, file), 'utf8')))) theirs.set(run, file);

const { content } = readContent(contentRoot());
/** Titles of sources are names: they may stand anywhere. */
const titles = content.sources.flatMap(({ value }) => wordsOf(value.title).join(' '));
const found: string[] = [];
let texts = 0;
for (const piece of everyPiece(content)) {
  const look = (text: string, field: string): void => {
    texts += 1;
    for (const run of runsOf(wordsOf(text.replace(/\[@[^\]]*\]/g, ' '))))
      if (theirs.has(run) && !titles.some((title) => title.includes(run)))
        found.push(`${piece.file.path}  ${field}\n  "${run}"  also in ${theirs.get(run) ?? ''}`);
  };
  walk(piece.value, (value, path) => {
    if (typeof value === 'string' && value.includes(' ') && path.at(-1) !== 'title')
      look(value, [...piece.at, ...path].join('.'));
  });
  if (piece.at.length === 0) for (const paragraph of piece.file.body.split(/\n\s*\n/)) look(paragraph, 'text');
}
if (theirs.size === 0 || texts === 0) {
  console.error('There was nothing to compare.');
  process.exit(2);
}
if (found.length > 0) console.log([...new Set(found)].join('\n'));
console.log(`${new Set(found).size} runs of ${RUN} words in common, in ${texts.toLocaleString('en-GB')} texts.`);
process.exitCode = found.length > 0 ? 1 : 0;
