import type { Field, Section } from '../fields/field.ts';

/** A document of the library. */
export interface KnownDocument {
  key: string;
  publisher: string;
}

/** The documents whose key and publisher hold every word that is looked for, in the order of their keys; none for no word. */
export function findDocuments(wanted: string, documents: readonly KnownDocument[]): KnownDocument[] {
  const words = wanted
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  return documents
    .filter(({ key, publisher }) => words.every((word) => `${key} ${publisher.toLowerCase()}`.includes(word)))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Whether a section asks for keys of documents; the story cites them in its text. */
export const asksForKeys = ({ id, fields }: Section): boolean =>
  id === 'story' || fields.some(({ field }) => holdsKeys(field));

function holdsKeys(field: Field): boolean {
  switch (field.is) {
    case 'refs':
      return field.to === 'source';
    case 'group':
      return field.fields.some((named) => holdsKeys(named.field));
    case 'list':
      return holdsKeys(field.item);
    case 'kinds':
      return field.kinds.some(({ fields }) => fields.some((named) => holdsKeys(named.field)));
    case 'words':
    case 'date':
    case 'number':
    case 'choice':
    case 'choices':
    case 'truth':
    case 'pick':
    case 'lines':
    case 'grades':
      return false;
  }
}
