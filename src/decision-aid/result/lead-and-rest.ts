/** A shorter first sentence only repeats an answer ("You named money."), so the next one stands beside it. */
const LEAST = 48;

/**
 * The first sentence of a text, to be read by itself, and what follows it. A short first sentence takes the next along.
 * A sentence ends before a space and a capital, a figure or a quotation mark.
 */
export function leadAndRest(text: string): { lead: string; rest: string } {
  const sentences = text.split(/(?<=[.!?]’?)\s+(?=[A-Z0-9£‘“])/);
  const cut = sentences.findIndex((_, index) => sentences.slice(0, index + 1).join(' ').length >= LEAST) + 1;
  const count = cut === 0 ? sentences.length : cut;
  return { lead: sentences.slice(0, count).join(' '), rest: sentences.slice(count).join(' ') };
}
