import { setTimeout as wait } from 'node:timers/promises';

/** What became of an address. `unclear` is no fault of the address: many sites turn programs away. */
export type LinkState = 'there' | 'moved' | 'gone' | 'unclear';

/** An address with what was found. `detail` says what the server said, or where it leads now. */
export interface CheckedLink {
  url: string;
  state: LinkState;
  detail: string;
}

/** How the asking is done. Times in milliseconds. */
export interface Asking {
  /** Between two questions to one host, so that nobody is troubled. */
  pause: number;
  /** Until an answer is given up. */
  patience: number;
  /** Hosts asked at once. */
  together: number;
}

const AGENT = 'Mozilla/5.0 (compatible; OpenDoorLinkCheck/1.0)';

/**
 * Asks for each address, one after another on a host and several hosts at once. Nothing is read beyond the headers.
 * Gives the answers in the order of the addresses.
 */
export async function checkLinks(urls: readonly string[], asking: Asking): Promise<CheckedLink[]> {
  const byHost = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  const answers = new Map<string, CheckedLink>();
  const next = byHost.values();
  const work = async () => {
    for (const ofHost of next)
      for (const [at, url] of ofHost.entries()) {
        if (at > 0) await wait(asking.pause);
        answers.set(url, await ask(url, asking.patience));
      }
  };
  await Promise.all(Array.from({ length: asking.together }, work));
  return [...answers.values()].sort((a, b) => urls.indexOf(a.url) - urls.indexOf(b.url));
}

async function ask(url: string, patience: number): Promise<CheckedLink> {
  try {
    const answer = await fetch(url, {
      headers: { 'User-Agent': AGENT, Accept: 'text/html,application/pdf,*/*' },
      signal: AbortSignal.timeout(patience),
    });
    await answer.body?.cancel();
    return { url, ...stateOf(url, answer) };
  } catch (error) {
    return { url, ...stateOfFailure(error) };
  }
}

/** What an answer means: 404 and 410 are gone; a lasting move to the front page is how many sites say gone. */
export function stateOf(
  url: string,
  { status, ok, redirected, url: end }: Pick<Response, 'status' | 'ok' | 'redirected' | 'url'>,
): Omit<CheckedLink, 'url'> {
  if (status === 404 || status === 410) return { state: 'gone', detail: `status ${status}` };
  if (!ok) return { state: 'unclear', detail: `status ${status}` };
  if (!redirected || same(url, end)) return { state: 'there', detail: `status ${status}` };
  if (new URL(end).pathname === '/' && new URL(url).pathname !== '/')
    return { state: 'gone', detail: `leads to the front page, ${end}` };
  return { state: 'moved', detail: end };
}

/** Addresses that differ only in scheme, `www.` and a last slash. */
const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');

function stateOfFailure(error: unknown): Omit<CheckedLink, 'url'> {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return { state: 'gone', detail: 'no host of that name' };
  return { state: 'unclear', detail: code || (error instanceof Error ? error.message : String(error)) };
}
