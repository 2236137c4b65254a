import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureBrowser } from '../browser.mjs';
import { npm, ROOT, stop } from '../install.mjs';
import { serveCompressed } from './serve-compressed.ts';

/**
 * `npm run bench:lighthouse`: Lighthouse's four scores on a page of each main kind. It is fetched when asked for, for it
 * weighs more than all else here together and no test needs it. Reported, never asserted.
 */
const VERSION = '13.5.0';
const PATHS = ['/', '/case-studies/doncaster/', '/compare/', '/decision-aid/', '/search/'];

const paths = process.argv.slice(2).length > 0 ? process.argv.slice(2) : PATHS;
const home = join(ROOT, '.cache', 'lighthouse');
const program = join(home, 'node_modules', 'lighthouse', 'cli', 'index.js');
if (!existsSync(program)) {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const got = npm(
    'install',
    '--prefix',
    home,
    '--save-exact',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `lighthouse@${VERSION}`,
  );
  if (got !== 0) stop('Lighthouse could not be installed. What npm says stands above.');
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const chrome = ensureBrowser();
const { origin, close } = await serveCompressed();
console.log(`Lighthouse ${VERSION}, load of this machine ${loadavg()[0]?.toFixed(1) ?? '?'}`);
try {
  for (const path of paths) {
    const file = join(home, `report${path.replaceAll('/', '-')}.json`);
    // Not to be waited for in one go: the pages are served by this same process.
    await promisify(execFile)(
      process.execPath,
      [
        program,
        origin + path,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update',
      ],
      { env: { ...process.env, ...(chrome ? { CHROME_PATH: chrome } : {}) } },
    );
    const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    console.log(
      `\n${path}: ${Object.entries(categories)
        .map(([name, { score }]) => `${name} ${score === null ? 'none' : Math.round(score * 100)}`)
        .join(', ')}`,
    );
    const lost = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 0.9);
    for (const { title, displayValue } of lost) console.log(`  ${title}${displayValue ? `: ${displayValue}` : ''}`);
  }
} finally {
  await close();
}
