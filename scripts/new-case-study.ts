import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { templateFiles } from '../src/contribute/draft/template-files.ts';
import { formWith } from '../src/contribute/form-material.ts';
import { contentRoot } from '../src/library/content-root.ts';
import { readContent } from '../src/library/read-folder.ts';
import { slug } from '../src/schema/primitives.ts';

const USAGE = `Writes the files of a new case study into content/, with each field explained and nothing filled in.

  npm run new:case-study -- --id isle-of-x [--title "Isle of X: a company"]

The id becomes the address of the case and is permanent: lower-case letters, digits and single hyphens. Nothing is
overwritten. npm run check:content then tells what is still to fill in.`;

/** Ends with a message and exit code 2. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function optionsGiven(): { id?: string; title?: string; help?: boolean } {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { id: text, title: text, help: { type: 'boolean' } } }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

const { id, title, help } = optionsGiven();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
if (id === undefined) refuse(USAGE);
if (!slug.safeParse(id).success)
  refuse(`"${id}" cannot be an id: use lower-case letters, digits and single hyphens, such as isle-of-wight.`);

const root = contentRoot();
if (!existsSync(root)) refuse(`There is no folder ${root}: run from the root of the project.`);
const questions = readContent(root).content.decisionAid.questions.flatMap(({ value }) => value.questions);
const form = formWith({ lists: { councils: [], cases: [] }, questions });
const files = templateFiles(form, { id, ...(title === undefined ? {} : { title }) }).map((file) => ({
  ...file,
  at: join(root, file.path.replace(/^content\//, '')),
}));
const there = [join(root, 'case-studies', id), ...files.map(({ at }) => at)].find((path) => existsSync(path));
if (there !== undefined) refuse(`${there} is there already. Nothing was written.`);
for (const { at, text } of files) {
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, text);
}
console.log(
  `Written:\n${files.map(({ path }) => `  ${path}`).join('\n')}\n\nFill them in; npm run check:content tells what is missing.`,
);
