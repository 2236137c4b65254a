import { loadLibrary } from '../src/library/load-library.ts';
import { ContentError } from '../src/library/problems.ts';
import { counted } from '../src/print.ts';

/** `npm run check:content`: reads and checks all of content/ and tells every mistake with its place. */
try {
  const { cases, facts, sources, models, terms, authorities } = loadLibrary();
  console.log(
    `Content is in order: ${counted(cases.size, 'case')}, ${counted(facts.size, 'fact')}, ${counted(sources.size, 'source')}, ${counted(models.size, 'model')}, ${counted(terms.size, 'term')}, ${counted(authorities.size, 'council')}.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
