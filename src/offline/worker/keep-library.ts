import { setCacheNameDetails } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import type { FromKeeper, KeptEdition, ToKeeper } from '../../site/kept-copy/messages.ts';
import { inParallel } from './in-parallel.ts';
import { otherAddresses } from './other-addresses.ts';
import { whyNotKept } from './why-not-kept.ts';

/**
 * The service worker: keeps the library on a device and answers from it, online and offline alike, so that pages and
 * what they fetch are always of one edition. It is registered only when a reader asks (/offline/), and a newer copy takes
 * over only when the reader says so or has closed every page. See docs/adr/0021.
 */
declare const self: ServiceWorkerScope;
/** Put in at build. */
declare const EDITION: KeptEdition;

/** Requests at once. Workbox makes one at a time, which takes minutes on a train; all at once is more than browsers allow. */
const AT_ONCE = 6;
/** The page that stands for those that are not kept. */
const NOT_KEPT = 'offline/not-kept/';

setCacheNameDetails({ prefix: 'open-door' });
const controller = new PrecacheController();
controller.addToCacheList([...self.__WB_MANIFEST]);

self.addEventListener('install', (event) => event.waitUntil(keepAll(event)));
self.addEventListener('activate', (event) => {
  void controller.activate(event);
  // Pages that are open are this worker's from now on: a newer one waits only while some page is.
  event.waitUntil(self.clients.claim());
});
self.addEventListener('message', ({ data, ports: [port] }) => {
  const { ask } = data as ToKeeper;
  if (ask === 'take-over') void self.skipWaiting();
  else port?.postMessage(EDITION);
});

/** Fetches every file that is not there yet, and tells pages how far it is, or why it gave up. */
async function keepAll(event: ExtendableEvent): Promise<void> {
  const files = [...controller.getURLsToCacheKeys()];
  let done = 0;
  try {
    await inParallel(files, AT_ONCE, async ([url, cacheKey]) => {
      // As PrecacheController.install() has it: a name with a hash in it may come from the browser's own cache.
      const request = new Request(url, { cache: cacheKey === url ? 'default' : 'reload', credentials: 'same-origin' });
      await Promise.all(controller.strategy.handleAll({ params: { cacheKey }, request, event }));
      done += 1;
      if (done % 10 === 0 || done === files.length) await tell({ is: 'progress', done, total: files.length });
    });
  } catch (error) {
    await tell({ is: 'failed', why: whyNotKept(error) });
    throw error;
  }
}

async function tell(message: FromKeeper): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    if (client.url.startsWith(self.registration.scope)) client.postMessage(message);
}

registerRoute(
  new PrecacheRoute(controller, {
    directoryIndex: '',
    cleanURLs: false,
    // What is searched for and compared stands in the address, and pages work it out themselves.
    ignoreURLParametersMatching: [/./],
    urlManipulation: otherAddresses,
  }),
);
registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch (error) {
      const page = await controller.matchPrecache(NOT_KEPT);
      if (!page) throw error;
      return page;
    }
  }),
);
