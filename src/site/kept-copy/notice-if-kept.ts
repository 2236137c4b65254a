/**
 * Readers who keep the library on their device are told on each page that they read their copy, and when a newer one is
 * ready. Nobody else fetches anything: without a copy no worker controls the page.
 */
const controller = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
if (controller) {
  import('./notice.ts').then(({ showNotice }) => showNotice(controller)).catch(() => undefined);
}
