import { readContent } from '../src/library/read-folder.ts';
import { contentRoot } from '../src/library/content-root.ts';
import { pageOfFile } from '../src/library/citing-pages.ts';
import { readingAge } from '../src/library/reading-age.ts';

/** `npm run reading-age`: the reading age of every page's text, hardest first. It is reported, not enforced. */
const { cases, models, guidance } = readContent(contentRoot()).content;
const pages = [...cases, ...models, ...guidance].flatMap(({ file }) => {
  const found = readingAge(file.body);
  return found ? [{ page: pageOfFile(file.path) ?? file.path, ...found }] : [];
});
pages.sort((a, b) => b.age - a.age || b.sentence - a.sentence);
const width = Math.max(...pages.map(({ page }) => page.length));
console.log(`${'page'.padEnd(width)}  age  words to a sentence  words`);
for (const { page, age, sentence, words } of pages)
  console.log(
    `${page.padEnd(width)}  ${String(age).padStart(3)}  ${sentence.toFixed(1).padStart(19)}  ${String(words).padStart(5)}`,
  );
const middle = [...pages].sort((a, b) => a.age - b.age)[Math.floor(pages.length / 2)];
if (middle) console.log(`\nMedian reading age ${middle.age}, of ${pages.length} pages.`);
