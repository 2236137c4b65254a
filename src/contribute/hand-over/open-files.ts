import { unzipSync } from 'fflate';
import { folderOf, type TextFile } from '../draft/paths.ts';

/** A file as it was chosen, or as it stands in a zip. */
export interface GivenFile {
  /** Its name, with the folders it stood in where they are known. */
  path: string;
  bytes: Uint8Array;
}

/** What was opened, or why nothing was. */
export type OpenedFiles =
  | { is: 'opened'; files: TextFile[]; messages: string[] }
  /** Nothing was read. */
  | { is: 'refused'; message: string };

/** The longest case has a tenth of it. Bytes of one file, and of all together once unpacked. */
export const LARGEST_FILE = 1_000_000;
export const LARGEST_ALL = 5_000_000;
export const TOO_LARGE =
  'The files are larger than 5 MB together, which no case is. Nothing was read. Choose those of one case.';
/** Most entries of a zip, and files chosen at once. */
export const MOST_FILES = 200;

const CASE_FILES: ReadonlySet<string> = new Set(['case.mdx', 'facts.yaml']);
/** What systems put beside files unasked. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

class Refused extends Error {}

/**
 * Reads files that somebody chose, or what a zip of them holds, and puts each where it belongs in the content. Whatever is
 * given, nothing throws: too much, paths that lead elsewhere, and text in another encoding are refused in words.
 */
export function openFiles(given: readonly GivenFile[]): OpenedFiles {
  try {
    const all = given.flatMap((file) => (isZip(file) ? unpacked(file) : [file]));
    refuseMany(all.length);
    refuseLarge(all.reduce((sum, { bytes }) => sum + bytes.length, 0));
    return opened(all.filter(({ path }) => !path.endsWith('/') && !LITTER.test(path)));
  } catch (error) {
    if (error instanceof Refused) return { is: 'refused', message: error.message };
    return {
      is: 'refused',
      message:
        'The zip could not be read: it is damaged or of a kind that this page does not know. Zip the files again, or choose them one by one.',
    };
  }
}

const isZip = ({ path, bytes }: GivenFile): boolean =>
  /\.zip$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4);

/**
 * The files of a zip. Each is unpacked into as much room as the zip says that it needs, and no more, so that adding up what
 * it says first is enough to refuse one that would fill the memory.
 */
function unpacked({ bytes }: GivenFile): GivenFile[] {
  refuseLarge(bytes.length);
  const seen = new Set<string>();
  let sum = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (seen.has(name)) throw new Refused(`The zip holds two files named “${shown(name)}”. Take one out.`);
      seen.add(name);
      refuseMany(seen.size);
      refuseElsewhere(name);
      sum += originalSize;
      refuseLarge(sum);
      return true;
    },
  });
  return Object.entries(files).map(([path, content]) => ({ path, bytes: content }));
}

function opened(given: readonly GivenFile[]): OpenedFiles {
  const messages: string[] = [];
  const texts = new Map<string, string>();
  for (const { path, bytes } of given) {
    refuseElsewhere(path);
    const place = placeOf(path);
    if (!place) {
      messages.push(`“${shown(path)}” was left out: a case has .mdx and .yaml files alone.`);
      continue;
    }
    if (bytes.length > LARGEST_FILE)
      throw new Refused(`“${shown(path)}” is larger than ${megabytes(LARGEST_FILE)}, which no file of a case is.`);
    if (texts.has(place))
      throw new Refused(
        `Two of the files would stand at ${place}. Choose the files of one case, or zip the folder “content”.`,
      );
    texts.set(place, textOf(path, bytes));
  }
  if (texts.size === 0)
    throw new Refused(
      'There is no file of a case here. Choose a zip, or case.mdx, facts.yaml and the file of sources.',
    );
  return { is: 'opened', files: [...texts].map(([path, text]) => ({ path, text })), messages };
}

/** Where a file belongs, by its name and the folders around it; undefined where it is no file of the content. */
function placeOf(path: string): string | undefined {
  if (!/\.(?:mdx|yaml)$/.test(path)) return undefined;
  const [, inContent] = /(?:^|\/)content\/(.+)$/.exec(path) ?? [];
  if (inContent) return `content/${inContent}`;
  const steps = path.split('/');
  const [name = '', folder = ''] = steps.reverse();
  return CASE_FILES.has(name) ? `content/case-studies/${folderOf(folder)}/${name}` : `content/sources/${name}`;
}

/** UTF-8, with or without a mark at its head. */
function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(
      `“${shown(path)}” is not in UTF-8. Save it again with that encoding: editors ask for it under “Save as”.`,
    );
  }
}

function refuseElsewhere(path: string): void {
  const leadsElsewhere =
    path.split('/').some((step) => step === '..' || step === '.') ||
    /^\/|^[A-Za-z]:|\\|\/\/|[\u0000-\u001F\u007F]/.test(path);
  if (leadsElsewhere)
    throw new Refused(
      `The path “${shown(path)}” leads out of its folder, so nothing was read. Zip the folder “content” itself.`,
    );
}
function refuseMany(count: number): void {
  if (count > MOST_FILES) throw new Refused(`There are more than ${MOST_FILES} files. Choose those of one case.`);
}
function refuseLarge(bytes: number): void {
  if (bytes > LARGEST_ALL) throw new Refused(TOO_LARGE);
}
const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
/** A name that cannot upset the page: short, and without signs that do not print. */
const shown = (path: string): string =>
  path.replace(/[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '?').slice(0, 80);
