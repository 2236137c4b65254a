import type { WhyNotKept } from '../../site/kept-copy/messages.ts';

/**
 * Why keeping a file failed, from what was thrown: browsers call a full store QuotaExceededError, Workbox a bad answer
 * `bad-precaching-response` and a request that got none `no-response`, and fetch alone throws a TypeError.
 */
export function whyNotKept(error: unknown): WhyNotKept {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'room';
  if (name === 'bad-precaching-response') return 'missing';
  return name === 'no-response' || name === 'TypeError' ? 'connection' : 'stopped';
}
