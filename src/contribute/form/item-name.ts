/** What an item of a list is called, by its place from 0: the first of “Phases” is “Phase 1”. */
export const itemName = (list: string, index: number): string =>
  `${/^\p{L}+[^s]s$/u.test(list) ? list.slice(0, -1) : list} ${index + 1}`;
