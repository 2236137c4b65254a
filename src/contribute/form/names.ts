import { isSourced, type Kind } from '../fields/field.ts';

/** What an item of a list is called, by its place from 0: the first of “Phases” is “Phase 1”. */
export const itemName = (list: string, index: number): string =>
  `${/^\p{L}+[^s]s$/u.test(list) ? list.slice(0, -1) : list} ${index + 1}`;

/** What the choice of a kind is called: of sourced values, and of how an arrangement stands. */
export const kindName = (kinds: readonly Kind[]): string => (isSourced(kinds) ? 'What is known' : 'How it stands');
