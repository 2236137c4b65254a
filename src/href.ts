declare global {
  // Only set in the edition that is opened from a disk (src/offline/edition/runtime.ts), where no address begins with a slash.
  var openDoorAddress: ((address: string) => string) | undefined;
}

/**
 * The address of a page of this site from its path at the root, such as `/models/`.
 * Every internal link goes through here, so that another base path and the offline edition work.
 * Fragments and queries are kept. Throws on a path that does not start with a slash.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Vite's types promise an environment; plain Node, as in check:content, has none
export function href(path: `/${string}`, base: string = import.meta.env?.BASE_URL ?? '/'): string {
  if (!path.startsWith('/'))
    throw new Error(`href() takes a path from the root of the site, such as "/models/"; got "${path}"`);
  const address = base.replace(/\/$/, '') + path;
  return globalThis.openDoorAddress?.(address) ?? address;
}
