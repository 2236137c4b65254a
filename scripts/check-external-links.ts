import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLibrary } from '../src/library/load-library.ts';
import { checkLinks, type CheckedLink, type LinkState } from './external-links.ts';

/**
 * `npm run check:external-links`: asks for every address of the bibliography and tells which are gone. Run once a week
 * (.github/workflows/links.yml), never with the tests: what other people's servers do must not stop a change.
 */
const { values } = parseArgs({
  options: { summary: { type: 'string' }, pause: { type: 'string', default: '1500' }, host: { type: 'string' } },
});
const sources = [...loadLibrary().sources.values()].flatMap(({ id, URL: url }) => (url ? [{ id, url }] : []));
const asked = sources.filter(({ url }) => !values.host || new URL(url).host === values.host);
const links = await checkLinks(
  asked.map(({ url }) => url),
  { pause: Number(values.pause), patience: 20_000, together: 12 },
);

const WORDS: Record<LinkState, string> = {
  gone: 'Gone: find where the document stands now, or an archived copy, and change the source',
  moved: 'Moved: write the new address',
  unclear: 'Unclear: the server turned the question away or did not answer; look by hand now and then',
  there: 'There',
};
const of = (state: LinkState): CheckedLink[] => links.filter((link) => link.state === state);
const idOf = new Map(sources.map(({ id, url }) => [url, id]));
const report = (Object.keys(WORDS) as LinkState[]).flatMap((state) => [
  `## ${WORDS[state]} (${of(state).length})`,
  '',
  ...(state === 'there' ? [] : of(state).map(({ url, detail }) => `- ${idOf.get(url) ?? ''}: ${url} (${detail})`)),
  '',
]);
if (links.length > 0 && of('there').length + of('moved').length === 0)
  throw new Error(`None of ${links.length} addresses answered. Is there a network?`);
console.log(report.join('\n'));
if (values.summary) appendFileSync(values.summary, report.join('\n'));
process.exitCode = of('gone').length > 0 ? 1 : 0;
