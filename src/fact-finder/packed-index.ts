/** One field of a packed index. */
interface PackedField {
  name: string;
  /** What a word in it counts beside the same word in another field. */
  boost: number;
  /** Its words in order, parted by spaces. */
  words: string;
  /** For each word, the documents that hold it: the first, then how far on each next one is. */
  documents: readonly (readonly number[])[];
}

/**
 * An index of Lunr without what can be worked out again: it holds which document has which word in which field. Lunr's own
 * form of the same index is four times as large when sent, for it repeats a weight for each word of each document.
 */
export interface PackedIndex {
  /** How many documents it has, numbered from 0. */
  count: number;
  fields: readonly PackedField[];
}

/** Lunr's own form of an index (lunr 2.3, Index.load). */
export interface LunrJson {
  version: string;
  fields: readonly string[];
  fieldVectors: readonly (readonly [ref: string, elements: readonly number[]])[];
  invertedIndex: readonly (readonly [word: string, posting: object])[];
  pipeline: readonly string[];
}

/** Packs documents that were cut into words, each word once a field. Words hold no space. */
export function packIndex<Field extends string>(
  documents: readonly Readonly<Record<Field, readonly string[]>>[],
  boosts: Readonly<Record<Field, number>>,
): PackedIndex {
  const fields = (Object.keys(boosts) as Field[]).map((name): PackedField => {
    const holders = new Map<string, number[]>();
    documents.forEach((document, at) => {
      for (const word of new Set(document[name])) {
        const own = holders.get(word);
        if (own) own.push(at);
        else holders.set(word, [at]);
      }
    });
    const words = [...holders].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      name,
      boost: boosts[name],
      words: words.map(([word]) => word).join(' '),
      documents: words.map(([, numbers]) => numbers.map((number, at) => number - (numbers[at - 1] ?? 0))),
    };
  });
  return { count: documents.length, fields };
}

/** Lunr's measures: k1 says how soon more of a word counts no more, b how far a long text is held back (BM25). */
const K1 = 1.2;
const B = 0.75;

/** Gives a packed index in the form that Lunr loads, with the weights that Lunr 2.3.9 itself would have worked out. */
export function unpackIndex({ count, fields }: PackedIndex): LunrJson {
  const postings = new Map<string, Record<string, Record<string, object>>>();
  for (const { name, words, documents } of fields)
    words.split(' ').forEach((word, at) => {
      const holders: Record<string, object> = {};
      for (const number of runningSums(documents[at] ?? [])) holders[number] = {};
      // Lunr looks into every field of a word, and into none that is not there.
      const posting = postings.get(word) ?? Object.fromEntries(fields.map((field) => [field.name, {}]));
      posting[name] = holders;
      if (word !== '') postings.set(word, posting);
    });
  const invertedIndex = [...postings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, posting], _index) => [word, { _index, ...posting }] as const);
  const places = new Map(invertedIndex.map(([word, { _index }]) => [word, _index]));
  const rarity = new Map([...postings].map(([word, posting]) => [word, rarityOf(Object.values(posting), count)]));
  return {
    version: '2.3.9',
    fields: fields.map(({ name }) => name),
    fieldVectors: fields.flatMap((field) => vectorsOf(field, count, places, rarity)),
    invertedIndex,
    pipeline: [],
  };
}

const runningSums = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Lunr's inverse document frequency, over all fields together. */
function rarityOf(holders: readonly Record<string, object>[], count: number): number {
  const held = holders.reduce((sum, one) => sum + Object.keys(one).length, 0);
  return Math.log(1 + Math.abs((count - held + 0.5) / (held + 0.5)));
}

/** For each document, the places of the words of a field with their weights. */
function vectorsOf(
  { name, boost, words, documents }: PackedField,
  count: number,
  places: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
): [string, number[]][] {
  const held = Array.from({ length: count }, (): string[] => []);
  words.split(' ').forEach((word, at) => {
    for (const number of runningSums(documents[at] ?? [])) held[number]?.push(word);
  });
  const usual = held.reduce((sum, one) => sum + one.length, 0) / (count || 1);
  return held.map((own, number) => {
    const share = (K1 + 1) / (K1 * (1 - B + (B * own.length) / (usual || 1)) + 1);
    // Words of a field stand in order, and so do their places in the whole index.
    return [
      `${name}/${number}`,
      own.flatMap((word) => [places.get(word) ?? 0, Math.round((rarity.get(word) ?? 0) * share * boost * 1000) / 1000]),
    ];
  });
}
