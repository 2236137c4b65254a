declare global {
  // Only set in the edition that is opened from a disk (src/offline/edition/runtime.ts).
  var openDoorOnSite: ((address: string) => string) | undefined;
}

/**
 * The full address of a page of this site, to be passed on or to stand in a file. From a disk it is that of the page on
 * the site: nobody else could open the other, and it tells how the reader's folders are called.
 */
export function sharedAddress(address: string): string {
  const full = new URL(address, location.href).href;
  return globalThis.openDoorOnSite?.(full) ?? full;
}
