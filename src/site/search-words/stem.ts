import lunr from 'lunr';

/** Gives words in one form whatever their ending. */
export type Stem = (word: string) => string;

/** Lunr's stemmer (Porter's), which asks for each word once. */
export function stemmer(): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? lunr.stemmer(new lunr.Token(word, {})).toString();
    known.set(word, stem);
    return stem;
  };
}
