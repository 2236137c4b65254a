import { text, type Words } from './blocks.ts';
import type { Reference } from './citations.ts';
import { isWebAddress } from './xml-text.ts';

/** A reference as it is printed: its text with its address as a link, put at the end where the text does not say it. */
export function referenceWords({ text: words, address }: Reference): Words {
  if (address === undefined || !isWebAddress(address)) return [text(words)];
  const link = { is: 'link', text: address, address } as const;
  const at = words.indexOf(address);
  return at < 0 ? [text(`${words} `), link] : [text(words.slice(0, at)), link, text(words.slice(at + address.length))];
}
