import type { FromKeeper } from '../site/kept-copy/messages.ts';
import { offersIn, type CopyState, type Offer } from './copy-state.ts';
import { wordsFor } from './copy-words.ts';
import { beginToKeep, ownRegistration, removeCopy, stateNow, takeNewer, whyUnable } from './device-copy.ts';

/** Runs the page on which a reader keeps, updates and removes the copy. Nothing is registered until a button is pressed. */
export async function startOfflinePage(root: HTMLElement): Promise<void> {
  const status = find(root, '[data-status]', HTMLElement);
  const bar = find(root, 'progress', HTMLProgressElement);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-offer]')];
  let failure: Extract<FromKeeper, { is: 'failed' }>['why'] | undefined;
  let shown: CopyState = { is: 'none' };

  const show = (state: CopyState): void => {
    shown = state;
    const offers: readonly string[] = offersIn(state);
    status.textContent = wordsFor(state);
    root.dataset['state'] = state.is;
    bar.hidden = state.is !== 'keeping';
    if (state.is === 'keeping' && state.total > 0) {
      bar.max = state.total;
      bar.value = state.done;
    } else bar.removeAttribute('value');
    for (const button of buttons) button.hidden = !offers.includes(button.dataset['offer'] ?? '');
  };
  const refresh = async (): Promise<void> => show(await stateNow());
  const fail = async (why: Extract<CopyState, { is: 'failed' }>['why']): Promise<void> => {
    const still = await stateNow().catch((): CopyState => ({ is: 'none' }));
    show({ is: 'failed', why, ...(still.is === 'kept' ? { day: still.day } : {}) });
  };

  /** Follows a worker on its way: to a copy that is there, or to the reason why it is not. */
  const follow = (worker: ServiceWorker): void => {
    // A worker also ends when a newer one takes its place; then it had arrived.
    let arrived = false;
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && !arrived) void fail(failure ?? 'stopped');
      arrived ||= worker.state === 'installed';
      if (worker.state === 'installed' || worker.state === 'activated') void refresh();
    });
  };
  const followArrival = async (): Promise<void> => {
    const registration = await ownRegistration();
    if (registration?.installing) follow(registration.installing);
    await refresh();
  };

  const keep = async (): Promise<void> => {
    failure = undefined;
    show({ is: 'keeping', done: 0, total: 0, newer: false });
    try {
      expectConnection();
      const { installing } = await beginToKeep();
      if (installing) follow(installing);
      else await refresh();
    } catch (error) {
      await fail(whyNotBegun(error));
    }
  };
  const look = async (): Promise<void> => {
    failure = undefined;
    try {
      expectConnection();
      const registration = await ownRegistration();
      await registration?.update();
      await followArrival();
      if (shown.is === 'kept' && shown.newer === undefined) show({ ...shown, looked: true });
    } catch (error) {
      await fail(whyNotBegun(error));
    }
  };
  const take = async (): Promise<void> => {
    const waiting = (await ownRegistration())?.waiting;
    waiting?.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    if (waiting) takeNewer(waiting);
  };
  const remove = async (): Promise<void> => {
    await removeCopy();
    show({ is: 'none', removed: true });
  };
  const act: Readonly<Record<Offer, () => Promise<void>>> = { keep, 'go-on': keep, look, take, remove };

  for (const button of buttons)
    button.addEventListener('click', () => {
      const offer = button.dataset['offer'];
      const run = offer !== undefined && offer in act ? act[offer as Offer] : undefined;
      run?.()
        // The button that was pressed may be gone; what is told stands where the focus goes.
        .then(() => button.hidden && status.focus())
        .catch(() => void fail('stopped'));
    });

  const why = whyUnable();
  if (why) {
    show({ is: 'unable', why });
    return;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromKeeper>) => {
    if (data.is === 'failed') failure = data.why;
    else if (shown.is === 'keeping') show({ ...shown, done: data.done, total: data.total });
  });
  await followArrival();
  (await ownRegistration())?.addEventListener('updatefound', () => void followArrival());
}

/** Throws where the browser knows that there is no connection; that it knows of one promises nothing. */
function expectConnection(): void {
  if (!navigator.onLine) throw new TypeError('there is no connection');
}

/** Why keeping did not even begin: browsers throw a SecurityError where it is forbidden, and a TypeError where the worker cannot be had. */
function whyNotBegun(error: unknown): 'forbidden' | 'connection' | 'missing' {
  if (error instanceof DOMException && error.name === 'SecurityError') return 'forbidden';
  return navigator.onLine ? 'missing' : 'connection';
}

function find<T extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the offline page lacks ${selector}`);
  return found;
}
