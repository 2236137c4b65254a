import type { WhyNotKept } from '../site/kept-copy/messages.ts';

/** Why this browser can keep no copy here: opened from a disk, without https, or it has no means or does not allow it. */
export type WhyUnable = 'from-disk' | 'insecure' | 'unsupported';

/** How things stand with the copy on this device. */
export type CopyState =
  | { is: 'unable'; why: WhyUnable }
  | { is: 'none'; removed?: true }
  /** On its way. `total` is 0 until the worker has counted; `newer` when a copy is there already. */
  | { is: 'keeping'; done: number; total: number; newer: boolean }
  | { is: 'kept'; day: string; newer?: string; looked?: true }
  /** `day` is that of the copy that is there still, if any. */
  | { is: 'failed'; why: WhyNotKept | 'forbidden'; day?: string };

/** What the reader can do about it. */
export type Offer = 'keep' | 'go-on' | 'look' | 'take' | 'remove';

/** What can be done in a state, the likeliest first. */
export function offersIn(state: CopyState): readonly Offer[] {
  switch (state.is) {
    case 'unable':
    case 'keeping':
      return [];
    case 'none':
      return ['keep'];
    case 'kept':
      return state.newer === undefined ? ['look', 'remove'] : ['take', 'remove'];
    case 'failed':
      if (state.why === 'forbidden') return ['go-on'];
      // What arrived so far takes room too, so it can be taken away.
      return ['go-on', 'remove'];
  }
}
