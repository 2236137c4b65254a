import { counted, printDate } from '../print.ts';
import type { CopyState, WhyUnable } from './copy-state.ts';

const UNABLE: Readonly<Record<WhyUnable, string>> = {
  'from-disk':
    'You are reading the library from files on a disk, so it is here already. Nothing more needs to be kept.',
  insecure:
    'This address does not begin with https, and browsers keep copies only of sites that do. Use the file to unzip below, or ask whoever runs this site for its https address.',
  unsupported:
    'This browser cannot keep a copy here. Private windows often cannot, and some councils turn it off. Try an ordinary window, or use the file to unzip below.',
};

const FAILED: Readonly<Record<Extract<CopyState, { is: 'failed' }>['why'], string>> = {
  room: 'There is no room for it on this device, or your browser allows this site no more. Remove what arrived, make room and keep it again, or use the file to unzip below, which can lie on a network drive or a stick.',
  connection:
    'The connection was lost before everything had arrived. What arrived is kept: go on when you are connected again, and only the rest is fetched.',
  missing:
    'The site did not give one of the files; it may have just been changed. Go on in a few minutes. What arrived is kept.',
  stopped:
    'Your browser stopped before everything had arrived. What arrived is kept: go on, and only the rest is fetched.',
  forbidden:
    'Your browser did not allow it. Private windows and strict settings forbid keeping copies. Try an ordinary window, or use the file to unzip below.',
};

/** What the page says in a state: one or two plain sentences. */
export function wordsFor(state: CopyState): string {
  switch (state.is) {
    case 'unable':
      return UNABLE[state.why];
    case 'none':
      return state.removed
        ? 'The copy is removed. Nothing of the library is kept on this device.'
        : 'Nothing is kept on this device.';
    case 'keeping': {
      const what = state.newer ? 'A newer copy' : 'The library';
      const so = state.total === 0 ? '' : `: ${state.done} of ${counted(state.total, 'file')}`;
      return `${what} is on its way${so}. You can read on meanwhile; leave one page of the site open.`;
    }
    case 'kept': {
      const here = `The library is kept on this device, as of ${printDate(state.day)}.`;
      if (state.newer === state.day)
        return `${here} A newer copy is ready, of the same day: pages were mended. Nothing changes until you choose it.`;
      if (state.newer !== undefined)
        return `${here} A newer copy is ready, as of ${printDate(state.newer)}. Nothing changes until you choose it or have closed every page of the site.`;
      return state.looked ? `${here} There is none newer.` : here;
    }
    case 'failed': {
      const still = state.day === undefined ? '' : ` The copy as of ${printDate(state.day)} is there still.`;
      return FAILED[state.why] + still;
    }
  }
}
