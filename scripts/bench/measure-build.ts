import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A build to be measured. */
export interface BuildPlan {
  /** The folder of its Astro project. */
  root: string;
  /** A folder of its own, emptied first, so that nothing of an earlier build is used. */
  work: string;
  /** The content folder, where it is not the project's. */
  content?: string;
  withoutCards?: boolean;
}

/** What a build took and made. */
export interface MeasuredBuild {
  seconds: number;
  /** Seconds until all pages and data files were made; what follows is search, offline copy and edition. */
  pagesMade: number;
  /** Bytes. */
  peakMemory: number;
  pages: number;
  /** Folder of the built site. */
  dist: string;
}

const SCRIPT = fileURLToPath(new URL('build-once.ts', import.meta.url));

/** Builds a site from nothing in a process of its own. Throws with what was said when the build fails. */
export function measureBuild({ root, work, content, withoutCards }: BuildPlan): MeasuredBuild {
  rmSync(work, { recursive: true, force: true });
  const dist = join(work, 'dist');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      SCRIPT,
      '--root',
      root,
      '--out',
      dist,
      '--cache',
      join(work, 'cache'),
      ...(withoutCards ? ['--without-cards'] : []),
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, NODE_ENV: 'production', ...(content ? { OPEN_DOOR_CONTENT: content } : {}) },
    },
  );
  if (status !== 0) throw new Error(`the build of ${root} failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
  const told: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  if (!isMeasure(told)) throw new Error(`the build of ${root} told nothing: ${stdout.slice(-500)}`);
  return { ...told, pages: filesIn(dist).filter(({ path }) => path.endsWith('.html')).length, dist };
}

const isMeasure = (told: unknown): told is Pick<MeasuredBuild, 'seconds' | 'pagesMade' | 'peakMemory'> =>
  typeof told === 'object' && told !== null && 'seconds' in told && 'pagesMade' in told && 'peakMemory' in told;

/** The files of a folder with their sizes in bytes, paths with slashes. */
export const filesIn = (folder: string): { path: string; bytes: number }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path: path.replaceAll('\\', '/'), status: statSync(join(folder, path)) }))
    .filter(({ status }) => status.isFile())
    .map(({ path, status }) => ({ path, bytes: status.size }));
