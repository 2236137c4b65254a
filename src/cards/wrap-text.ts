/**
 * Text in lines no wider than a width, as `measure` gives it. What does not fit into the lines allowed ends in an
 * ellipsis. A word wider than a line stands alone and is not broken.
 */
export function wrapText(text: string, width: number, lines: number, measure: (line: string) => number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      wrapped.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line) wrapped.push(line);
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && measure(`${last}…`) > width) last = last.slice(0, last.lastIndexOf(' '));
  return [...kept, `${last.replace(/[,;:.]$/, '')}…`];
}
