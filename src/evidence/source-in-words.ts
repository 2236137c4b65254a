import { capitalised } from '../print.ts';
import { SEEN_AS, SOURCE_KINDS, type Source } from '../schema/source.ts';

/** What a source is, how it was seen and what to know about it: "Trade press; seen as a copy or notice on another site (FE News). Month inferred." */
export function sourceInWords({ kind, seenAs, via, machineMade, note }: Source): string {
  const seen = `${SOURCE_KINDS[kind]}; ${SEEN_AS[seenAs]}${via ? ` (${via})` : ''}${machineMade ? ', written by a machine' : ''}.`;
  return note ? `${seen} ${capitalised(note)}` : seen;
}
