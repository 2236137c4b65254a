/** The letter under which a name stands in a list, `a` to `z` or `0-9`; "The" is left aside, and marks over letters. */
export function letterOf(name: string): string {
  const first = name
    .replace(/^the /i, '')
    .normalize('NFD')
    .replace(/[^a-z0-9]/gi, '')
    .charAt(0)
    .toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}
