import { EMPTY_STATE, type AidState } from '../engine/answers.ts';
import { readState, type Known, type ReadState } from './read-state.ts';
import { sayingNothing } from './saying-nothing.ts';

/** What the fragment of an address of the aid holds beside the state. */
export interface AidAddress {
  state: AidState;
  /** The short path or the whole of it. */
  path: 'quick' | 'full';
  /** Where Continue leads back to, where one answer is being changed. */
  back?: Back;
}

/** The pages from which one answer can be changed, by their names in the address. */
const BACKS = ['check', 'result', 'council'] as const;
export type Back = (typeof BACKS)[number];

/** Longest link that is offered; beyond it, the file. */
export const LONGEST_LINK = 1_800;
/** No state is as large: what unpacks to more is not one. */
const LARGEST_STATE = 100_000;

/**
 * The fragment of an address: `a=…` the state packed (JSON, deflate, base64url), `path=full`, `back=check`.
 * Notes are left out, so that they never travel in a link. Fragments are not sent to any server.
 */
export async function writeAddress({ state, path, back }: AidAddress): Promise<string> {
  const { notes: _notes, ...rest } = state;
  const parts = [
    ...(sayingNothing(state) ? [] : [`a=${await pack(JSON.stringify(rest))}`]),
    ...(path === 'full' ? ['path=full'] : []),
    ...(back ? [`back=${back}`] : []),
  ];
  return parts.join('&');
}

/** Reads a fragment, without its `#`. Any text gives an address; what could not be read is told in words. */
export async function readAddress(fragment: string, known: Known): Promise<AidAddress & Pick<ReadState, 'messages'>> {
  const parameters = new URLSearchParams(fragment);
  const back = BACKS.find((one) => one === parameters.get('back'));
  const rest: Pick<AidAddress, 'path' | 'back'> = {
    path: parameters.get('path') === 'full' ? 'full' : 'quick',
    ...(back ? { back } : {}),
  };
  const packed = parameters.get('a');
  if (packed === null) return { ...rest, state: EMPTY_STATE, messages: [] };
  try {
    return { ...rest, ...readState(JSON.parse(await unpack(packed)), known) };
  } catch {
    return {
      ...rest,
      state: EMPTY_STATE,
      messages: [
        'The answers in this link could not be read: part of it may have been lost on the way. Nothing else is affected. Ask for the whole link again, or for the answers as a file.',
      ],
    };
  }
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}

/** Throws on anything that is not a packed text, and on one that unpacks to more than any state. */
async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replace(/[-_]/g, (sign) => (sign === '-' ? '+' : '/')));
  const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > LARGEST_STATE) {
      await reader.cancel();
      throw new RangeError('larger than any state');
    }
  }
}
