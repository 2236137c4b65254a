// What TypeScript's library for web pages lacks of service workers (w3.org/TR/service-workers), as far as the worker and
// Workbox use it. The library for workers would give every page of the site the globals of a worker.
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Response | Promise<Response>): void;
}
interface WindowClient {
  readonly url: string;
  postMessage(message: unknown): void;
}
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { includeUncontrolled: true }): Promise<readonly WindowClient[]>;
    claim(): Promise<void>;
  };
  readonly location: WorkerLocation;
  /** Put in by workbox-build: every file to keep, with the hash of what is in it. */
  readonly __WB_MANIFEST: readonly { url: string; revision: string | null }[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}
