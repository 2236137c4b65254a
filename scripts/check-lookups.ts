import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { z } from 'zod';

/**
 * `npm run check:lookups -- FILE`: looks in the built site for each answer of a file of look-ups, in the text that a
 * reader of the page sees, and prints the misses. Exits 1 when there is one, 2 when the file cannot be used.
 */
const lookups = z.array(
  z.object({
    question: z.string(),
    answer: z.string(),
    must_contain: z.array(z.string()).min(1),
    page: z.string().startsWith('/'),
  }),
);

const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error('Name a file of look-ups: a JSON list of { question, answer, must_contain: [patterns], page }.');
  process.exit(2);
}
const read = lookups.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!read.success) {
  console.error(`${file} is not a list of look-ups:\n${z.prettifyError(read.error)}`);
  process.exit(2);
}

/** The words of a page as a reader meets them: scripts, styles and what is hidden left out, spaces made single. */
function visibleText(html: string): string {
  let text = '';
  visit(fromHtml(html), (node) => {
    if (
      node.type === 'element' &&
      (['script', 'style', 'template', 'head'].includes(node.tagName) || node.properties['hidden'])
    )
      return 'skip';
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element' && !['a', 'abbr', 'b', 'em', 'span', 'strong', 'time'].includes(node.tagName))
      text += ' ';
    return undefined;
  });
  return text.replace(/\s+/g, ' ');
}

const texts = new Map<string, string | undefined>();
function textOf(page: string): string | undefined {
  if (!texts.has(page)) {
    const path = join('dist', page, 'index.html');
    texts.set(page, existsSync(path) ? visibleText(readFileSync(path, 'utf8')) : undefined);
  }
  return texts.get(page);
}

let hits = 0;
for (const { question, answer, must_contain: patterns, page } of read.data) {
  const text = textOf(page);
  const missing =
    text === undefined ? ['the page itself'] : patterns.filter((pattern) => !new RegExp(pattern, 'i').test(text));
  if (missing.length === 0) hits += 1;
  else
    console.log(
      `MISS  ${page}\n      ${question}\n      expected: ${answer}\n      not found: ${missing.join('\n                 ')}`,
    );
}
console.log(`${hits} of ${read.data.length} look-ups found in the text of their pages.`);
process.exitCode = hits === read.data.length ? 0 : 1;
