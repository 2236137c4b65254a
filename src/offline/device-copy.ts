import { href } from '../href.ts';
import { editionOf, type ToKeeper } from '../site/kept-copy/messages.ts';
import type { CopyState, WhyUnable } from './copy-state.ts';

/** The address that every page of the site begins with, which is what the worker watches over. */
const scope = (): string => new URL(href('/'), location.href).href;

/** Why no copy can be kept here, if so. */
export function whyUnable(): WhyUnable | undefined {
  if (location.protocol === 'file:') return 'from-disk';
  if (!isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in globalThis ? undefined : 'unsupported';
}

/** The registration of this site's own worker; one that watches over the whole host is another's. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope());
  return found?.scope === scope() ? found : undefined;
}

/** How things stand, as the browser tells it. */
export async function stateNow(): Promise<CopyState> {
  const registration = await ownRegistration();
  const { active, installing, waiting } = registration ?? {};
  // A first copy waits for an instant, between having arrived and being of use.
  if (installing ?? (waiting && !active)) return { is: 'keeping', done: 0, total: 0, newer: Boolean(active) };
  if (!active) return { is: 'none' };
  const { day } = await editionOf(active);
  return { is: 'kept', day, ...(waiting ? { newer: (await editionOf(waiting)).day } : {}) };
}

/** Has the browser fetch the library and keep it. Ends when that has begun. Throws where it is not allowed or the worker cannot be had. */
export const beginToKeep = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(href('/sw.js'), { scope: scope() });

/** Lets the copy that waits take the place of the one in use. Called only when the reader asks. */
export function takeNewer(waiting: ServiceWorker): void {
  const asked: ToKeeper = { ask: 'take-over' };
  waiting.postMessage(asked);
}

/** Takes away the worker and all that it kept, and what a stopped attempt left. */
export async function removeCopy(): Promise<void> {
  await (await ownRegistration())?.unregister();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('open-door-') && name.endsWith(scope())).map((name) => caches.delete(name)),
  );
}
