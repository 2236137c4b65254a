import { harvardText } from '../evidence/format-references.ts';
import { must, type Library } from '../library/library.ts';
import { comparedCase, type ComparedCase, type Evidence } from './compared-case.ts';

/** Facts and sources of a library, for comparing its cases. */
const evidenceOf = ({ facts, sources }: Pick<Library, 'facts' | 'sources'>): Evidence => ({
  fact: (ref) => must(facts, ref),
  source: (key) => must(sources, key),
  harvard: harvardText,
});

const read = new WeakMap<object, ComparedCase>();

/** A case of a library, ready to compare. Each is read once a build. Throws on an id that the library does not have. */
export function comparedCaseOf(id: string, library: Library): ComparedCase {
  const study = must(library.cases, id);
  const known = read.get(study);
  if (known) return known;
  const compared = comparedCase(study, evidenceOf(library));
  read.set(study, compared);
  return compared;
}
