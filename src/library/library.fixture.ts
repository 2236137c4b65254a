import { fileURLToPath } from 'node:url';
import { loadLibrary } from './load-library.ts';
import type { Phase } from '../schema/case-study.ts';
import type { ModelId } from '../schema/vocabulary.ts';
import { must, type JoinedCase, type Library } from './library.ts';

/** A small content folder without a mistake. */
export const FIXTURE_CONTENT = fileURLToPath(new URL('../../tests/fixtures/content/', import.meta.url));

let loaded: Library | undefined;

/** The library of the fixture, read once a file of tests. */
export const fixtureLibrary = (): Library => (loaded ??= loadLibrary(FIXTURE_CONTENT));

/** The case of the fixture, changed where a test says so. */
export const aCase = (different: Partial<JoinedCase> = {}): JoinedCase => ({
  ...must(fixtureLibrary().cases, 'northshire'),
  ...different,
});

/** A phase of which nothing more is known. */
export const aPhase = (model: ModelId, from: string, to = 'unknown'): Phase => ({
  model,
  from,
  to,
  initiation: { is: 'unknown' },
  legalBasis: { is: 'unknown' },
  facts: ['f1'],
});
