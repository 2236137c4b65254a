import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** Copies of one page in a hundred thousand still have titles of their own. */
const DIGITS = 5;

/**
 * Makes a content folder with synthetic cases on top of the real content, for the benchmark only. Each is a real case
 * under another name, so that it is as long, as well cited and as linked as real ones are. Gives the folders made.
 */
export async function addSyntheticCases(real: string, target: string, count: number): Promise<string[]> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(real, target, { recursive: true });
  const folder = join(target, 'case-studies');
  const models = (await readdir(folder)).sort();
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const model = models[at % models.length];
    if (model === undefined) throw new Error(`${folder} holds no case to make others from`);
    const id = `synthetic-${String(at + 1).padStart(DIGITS, '0')}`;
    await mkdir(join(folder, id));
    await cp(join(folder, model, 'facts.yaml'), join(folder, id, 'facts.yaml'));
    const text = await readFile(join(folder, model, 'case.mdx'), 'utf8');
    await writeFile(join(folder, id, 'case.mdx'), renamed(text, id));
    made.push(id);
  }
  return made;
}

/** A case under another title. Throws when the file has no front matter. */
export function renamed(text: string, id: string): string {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new Error('a case without front matter cannot be copied');
  const data = parseDocument(front);
  data.set('title', `Not a real case: ${id}`);
  data.set('shortTitle', id);
  return `---\n${data.toString()}---\n${body}`;
}
