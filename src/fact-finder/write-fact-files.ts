import { harvardText } from '../evidence/format-references.ts';
import type { JoinedCase, JoinedFact, Library } from '../library/library.ts';
import type { Source } from '../schema/source.ts';
import { SOURCE_KINDS } from '../schema/source.ts';
import { MODELS, TOPICS } from '../schema/vocabulary.ts';
import { caseNames } from '../site/search-box/site-names.ts';
import { isSmall, plainWords } from '../site/search-box/words.ts';
import { stemmer } from '../site/search-words/stem.ts';
import { FACT_FIELDS, type FactField, type FactFile, type FileCase } from './fact-file.ts';
import { packIndex } from './packed-index.ts';

/** Up to so many facts stand in one file, which then weighs 250 kB at most when sent (about 200 bytes a fact); more are parted by the first letter of their case. */
const MOST_IN_ONE = 1200;
/** The one file of a library that needs no parting. */
const WHOLE = 'all';

/** The parts in which the facts of a library are sent, each with its cases. */
export function factParts(
  { cases }: Pick<Library, 'cases'>,
  mostInOne = MOST_IN_ONE,
): ReadonlyMap<string, readonly JoinedCase[]> {
  const all = [...cases.values()];
  const facts = all.reduce((sum, study) => sum + study.facts.length, 0);
  return facts <= mostInOne
    ? new Map([[WHOLE, all]])
    : new Map([...Map.groupBy(all, ({ id }) => id.charAt(0))].sort(([a], [b]) => a.localeCompare(b)));
}

const stem = stemmer();

/** The words of a text as the index holds them. */
const termsOf = (text: string): string[] =>
  plainWords(text)
    .filter((word) => !isSmall(word))
    .map(stem);

/** The file of some cases: their facts, the sources of these, and the index over them. */
export function factFile(studies: readonly JoinedCase[], library: Library): FactFile {
  const sources = new Map<string, { at: number; source: Source }>();
  const placeOf = (source: Source): number => {
    const known = sources.get(source.id) ?? { at: sources.size, source };
    sources.set(source.id, known);
    return known.at;
  };
  const cases = studies.map((study): FileCase => ({
    id: study.id,
    name: study.shortTitle,
    councils: study.joinedCouncils.map(({ authority }) => authority.id),
    models: study.models,
    facts: study.facts.map(({ id, text, date, topic, strength, sources: own }) => ({
      id,
      text,
      date,
      topic,
      strength,
      sources: own.map(placeOf),
    })),
  }));
  const documents = studies.flatMap((study) => {
    const shared = fieldsOfCase(study, library);
    return study.facts.map((fact) => ({ ...shared, ...fieldsOfFact(fact) }));
  });
  return {
    cases,
    sources: [...sources.values()].map(({ source }) => ({
      key: source.id,
      kind: source.kind,
      reference: harvardText(source),
    })),
    index: packIndex(documents, FACT_FIELDS),
  };
}

/** What the index holds of a case with each of its facts: ids as they are, so that a query can name one, and the words of names. */
function fieldsOfCase(study: JoinedCase, library: Library): Pick<Record<FactField, string[]>, 'council' | 'model'> {
  const councils = study.joinedCouncils.map(({ authority }) => authority);
  return {
    council: [
      study.id,
      ...councils.map(({ id }) => id),
      ...[study.title, ...caseNames(study, library), ...councils.map(({ name }) => name)].flatMap(termsOf),
    ],
    model: study.models.flatMap((id) => [id, ...termsOf(MODELS[id].name)]),
  };
}

/** What it holds of a fact itself, likewise. */
function fieldsOfFact({
  text,
  topic,
  date,
  sources,
  strength,
}: JoinedFact): Omit<Record<FactField, string[]>, 'council' | 'model'> {
  return {
    text: termsOf(text),
    topic: [topic, ...termsOf(TOPICS[topic])],
    year: date === 'undated' ? [date] : [date.slice(0, 4)],
    publisher: sources.flatMap(({ kind, publisher }) => [
      kind,
      plainWords(publisher).join('-'),
      ...termsOf(SOURCE_KINDS[kind]),
      ...termsOf(publisher),
    ]),
    strength: [strength],
  };
}
