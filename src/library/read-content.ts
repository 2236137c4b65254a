import type { z } from 'zod';
import { authority, formerAuthoritiesFile, type Authority, type FormerAuthority } from '../schema/authority.ts';
import { caseStudy, type CaseStudy } from '../schema/case-study.ts';
import { briefing, type Briefing } from '../schema/briefing.ts';
import { changesFile, type Change } from '../schema/change.ts';
import {
  adviceFile,
  backTestFile,
  criteriaFile,
  performanceFile,
  questionsFile,
  rulesFile,
} from '../schema/decision-aid.ts';
import { evaluationsFile, type Evaluation } from '../schema/evaluation.ts';
import { factsLockFile, type FactsLock } from '../schema/facts-lock.ts';
import { factsFile, type LiveFact, type WithdrawnFact } from '../schema/fact.ts';
import { guidance, type Guidance } from '../schema/guidance.ts';
import { model, type Model } from '../schema/model.ts';
import { policyTimelineFile, type PolicyEvent } from '../schema/policy-event.ts';
import { searchWordsFile, type SearchWords } from '../schema/search-words.ts';
import { sourcesFile, type Source } from '../schema/source.ts';
import { glossaryFile, type Term } from '../schema/term.ts';
import { checkSchema, contentFile, type ContentFile, type FieldPath } from './content-file.ts';
import { ContentError, type Problem } from './problems.ts';
import { typeset } from './typeset.ts';

/** A piece of content with the place where it stands. */
export interface Located<T> {
  value: T;
  file: ContentFile;
  /** The path of the piece inside its file; empty when it is the whole file. */
  at: FieldPath;
}

/** A case study with its facts, as read. */
export interface CaseEntry extends Located<CaseStudy> {
  id: string;
  facts: Located<LiveFact | WithdrawnFact>[];
}

/** Content kept in a file of its own, named by its id. */
export interface PageEntry<T> extends Located<T> {
  id: string;
}

/** All of `content/`, checked file by file against its schemas and not yet joined. */
export interface Content {
  cases: CaseEntry[];
  models: PageEntry<Model>[];
  guidance: PageEntry<Guidance>[];
  /** One, or none. */
  briefing: Located<Briefing>[];
  authorities: Located<Authority>[];
  formerAuthorities: Located<FormerAuthority>[];
  sources: Located<Source>[];
  terms: Located<Term>[];
  /** One, or none. */
  searchWords: Located<SearchWords>[];
  policyEvents: Located<PolicyEvent>[];
  evaluations: Located<Evaluation>[];
  changes: Located<Change>[];
  /** One, or none. */
  factsLock: Located<FactsLock>[];
  /** The files of the decision aid that exist. */
  decisionAid: {
    questions: Located<z.infer<typeof questionsFile>>[];
    criteria: Located<z.infer<typeof criteriaFile>>[];
    performance: Located<z.infer<typeof performanceFile>>[];
    rules: Located<z.infer<typeof rulesFile>>[];
    advice: Located<z.infer<typeof adviceFile>>[];
    backTest: Located<z.infer<typeof backTestFile>>[];
  };
}

/** The files of a content folder, wherever they are kept: on a disk, or in a browser's memory. */
export interface ContentFiles {
  /** Their paths from the content folder, such as `models/in-house.mdx`. */
  paths: readonly string[];
  /** Reads the text of one of them. */
  text: (path: string) => string;
}

/** What the content folder is called in the paths that problems name. */
export const CONTENT = 'content';

/**
 * Reads every file of a content folder. A file that breaks its schema is left out and its problems are told;
 * the rest is read all the same, so that one run finds every mistake.
 */
export function contentOf(files: ContentFiles): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const paths = new Set(files.paths);

  const read = <T extends z.ZodType>(path: string, schema: T): Located<z.infer<T>>[] => {
    try {
      const file = contentFile(`${CONTENT}/${path}`, files.text(path));
      const checked = checkSchema(file, schema);
      if ('data' in checked) return [{ value: typeset(checked.data), file, at: [] }];
      problems.push(...checked.problems);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
    return [];
  };
  const all = <T extends z.ZodType>(folder: string, ending: string, schema: T): PageEntry<z.infer<T>>[] =>
    [...paths]
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))
      .sort()
      .flatMap((path) =>
        read(path, schema).map((entry) => ({ ...entry, id: path.slice(folder.length + 1, -ending.length) })),
      );
  const one = <T extends z.ZodType>(path: string, schema: T): Located<z.infer<T>>[] =>
    paths.has(path) ? read(path, schema) : [];

  const cases = caseIds(files.paths).flatMap((id): CaseEntry[] => {
    const [story, facts] = [`case-studies/${id}/case.mdx`, `case-studies/${id}/facts.yaml`];
    for (const path of [story, facts].filter((file) => !paths.has(file))) {
      problems.push({
        rule: 'case-files',
        file: `${CONTENT}/${path}`,
        found: 'no such file',
        allowed: 'a case.mdx and a facts.yaml in the folder of every case',
        mend: 'write the file, or mend its name',
      });
    }
    const theFacts = one(facts, factsFile).flatMap((file) => items(file, 'facts'));
    return one(story, caseStudy).map((entry) => ({ ...entry, id, facts: theFacts }));
  });

  const content: Content = {
    cases,
    models: all('models', '.mdx', model),
    guidance: all('guidance', '.mdx', guidance),
    briefing: one('briefing.yaml', briefing),
    authorities: all('authorities', '.yaml', authority),
    formerAuthorities: one('former-authorities.yaml', formerAuthoritiesFile).flatMap((file) =>
      items(file, 'authorities'),
    ),
    sources: all('sources', '.yaml', sourcesFile).flatMap((file) => items(file, 'sources')),
    terms: one('glossary.yaml', glossaryFile).flatMap((file) => items(file, 'terms')),
    searchWords: one('search-words.yaml', searchWordsFile),
    policyEvents: one('policy-timeline.yaml', policyTimelineFile).flatMap((file) => items(file, 'events')),
    evaluations: one('evaluations.yaml', evaluationsFile).flatMap((file) => items(file, 'evaluations')),
    changes: one('changes.yaml', changesFile).flatMap((file) => items(file, 'changes')),
    factsLock: one('facts.lock.json', factsLockFile),
    decisionAid: {
      questions: one('decision-aid/questions.yaml', questionsFile),
      criteria: one('decision-aid/criteria.yaml', criteriaFile),
      performance: one('decision-aid/performance.yaml', performanceFile),
      rules: one('decision-aid/rules.yaml', rulesFile),
      advice: one('decision-aid/advice.yaml', adviceFile),
      backTest: one('decision-aid/backtest.yaml', backTestFile),
    },
  };
  return { content, problems };
}

/** The items of a list inside a file, each with its own place. */
function items<K extends string, T>({ value, file }: Located<Record<K, T[]>>, key: K): Located<T>[] {
  return value[key].map((item, index) => ({ value: item, file, at: [key, index] }));
}

/** The names of the folders of cases, in alphabetical order. */
const caseIds = (paths: readonly string[]): string[] =>
  [...new Set(paths.flatMap((path) => /^case-studies\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();
