import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, isDone, markDone, npm, ROOT } from './install.mjs';

/** All that the built site is made from. */
const INPUTS = ['astro.config.mjs', 'content', 'package-lock.json', 'public', 'src', 'tsconfig.json'];
const SETTINGS = ['SITE_URL', 'SITE_BASE', 'CONTACT_EMAIL', 'OPEN_DOOR_CONTENT'];

/** Builds the site when something it is made from has changed since the last time. Gives false when the build fails. */
export function ensureBuilt() {
  const made = [hashOf(INPUTS), ...SETTINGS.map((name) => process.env[name] ?? '')].join('\n');
  if (isDone('built', made) && existsSync(join(ROOT, 'dist', 'index.html'))) {
    console.log('Nothing has changed since the last build: using it again.');
    return true;
  }
  console.log('Building the site …');
  if (npm('run', '--silent', 'build') !== 0) return false;
  markDone('built', made);
  return true;
}
