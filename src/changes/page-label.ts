import type { Library } from '../library/library.ts';
import { pageName } from '../library/page-names.ts';
import { FOOTER, NAVIGATION } from '../site/site.ts';

/** What the log of changes calls a page; its address where nothing names it. */
export function pageLabel(path: string, library: Library): string {
  const listed = [...NAVIGATION, ...FOOTER].find((one) => one.path === path);
  if (listed) return listed.label;
  const [, room, id = ''] = path.split('/');
  if (room === 'councils') return library.authorities.get(id)?.name ?? path;
  try {
    return pageName(path, library);
  } catch {
    return path;
  }
}
