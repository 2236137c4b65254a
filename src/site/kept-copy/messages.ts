/** What a kept copy of the library says of itself. */
export interface KeptEdition {
  /** The day of the latest change to its content, as an ISO date. */
  day: string;
}

/** Why a copy could not be kept: no room on the device, no connection, a file that the site did not give, or another cause. */
export type WhyNotKept = 'room' | 'connection' | 'missing' | 'stopped';

/** What a page asks of the worker that keeps the copy. */
export type ToKeeper = { ask: 'edition' } | { ask: 'take-over' };

/** What the worker tells pages while it keeps a copy: files so far, or why it gave up. */
export type FromKeeper = { is: 'progress'; done: number; total: number } | { is: 'failed'; why: WhyNotKept };

/** A worker answers at once or not at all. Milliseconds. */
const PATIENCE = 5000;

/** Asks a worker which edition it keeps. Throws where it does not answer, as a worker of another site would not. */
export function editionOf(worker: ServiceWorker): Promise<KeptEdition> {
  const { port1, port2 } = new MessageChannel();
  const asked: ToKeeper = { ask: 'edition' };
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the kept copy did not say which edition it is')), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<KeptEdition>) => {
      clearTimeout(late);
      resolve(data);
    };
    worker.postMessage(asked, [port2]);
  });
}
