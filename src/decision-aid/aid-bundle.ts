import { harvardText } from '../evidence/format-references.ts';
import { shortReference } from '../evidence/short-reference.ts';
import type { Strength } from '../evidence/strength.ts';
import type { DecisionAid } from '../library/decision-aid.ts';
import { must, type JoinedCase, type Library } from '../library/library.ts';
import { arrangementInWords } from '../library/phases.ts';
import type { Grounds } from '../schema/decision-aid.ts';
import { STATUSES, type StatusId } from '../schema/vocabulary.ts';
import type { Answers } from './engine/answers.ts';
import { startingAnswers } from './starting-answers.ts';

/** A source as a note prints it. */
export interface BundledSource {
  /** In Harvard style, as plain words. */
  text: string;
  /** Publisher and year. */
  short: string;
  url?: string;
}

/** A fact that an item of the aid rests on. */
export interface BundledFact {
  statement: string;
  strength: Strength;
  caseId: string;
  /** Its number on the page of its case, `f12`. */
  id: string;
  /** Keys of its sources. */
  sources: readonly string[];
}

/** A case with the circumstances in which its decision was taken. */
export interface BundledCase {
  id: string;
  title: string;
  shortTitle: string;
  /** Its arrangement in words: "Independent trust, then Council-owned company". */
  arrangement: string;
  status: StatusId;
  statusInWords: string;
  /** What was done and what came of it. */
  summary: string;
  /** Its starting point, as answers to the questions; what is not known is left out. */
  answers: Answers;
}

/** All that the decision aid needs in the browser, fetched when its result is opened. */
export interface AidBundle {
  aid: Omit<DecisionAid, 'backTest'>;
  /** By key: every source that an item or one of its facts cites. */
  sources: Readonly<Record<string, BundledSource>>;
  /** By `doncaster/f12`. */
  facts: Readonly<Record<string, BundledFact>>;
  cases: readonly BundledCase[];
}

/** The decision aid with everything its result prints. Throws in a library without one. */
export function aidBundle({ decisionAid, facts, sources, cases }: Library): AidBundle {
  if (!decisionAid) throw new Error('the library has no decision aid: content/decision-aid is not complete');
  const { backTest: _backTest, ...aid } = decisionAid;
  const grounds = everyGrounds(aid);
  const cited = [...new Set(grounds.flatMap((one) => one.facts))].map((ref) => must(facts, ref));
  const keys = new Set([
    ...grounds.flatMap((one) => one.sources),
    ...cited.flatMap((fact) => fact.sources.map(({ id }) => id)),
  ]);
  return {
    aid,
    sources: Object.fromEntries(
      [...keys].map((key) => {
        const source = must(sources, key);
        return [
          key,
          { text: harvardText(source), short: shortReference(source), ...(source.URL ? { url: source.URL } : {}) },
        ];
      }),
    ),
    facts: Object.fromEntries(
      cited.map((fact) => [
        fact.ref,
        {
          statement: fact.text,
          strength: fact.strength,
          caseId: fact.caseId,
          id: fact.id,
          sources: fact.sources.map(({ id }) => id),
        },
      ]),
    ),
    cases: [...cases.values()].map(bundledCase),
  };
}

/** The grounds of every item of the aid. */
const everyGrounds = (aid: AidBundle['aid']): Grounds[] => [
  ...aid.questions,
  ...aid.criteria,
  ...aid.performances,
  ...aid.adjustments,
  ...aid.rules,
  ...Object.values(aid.advice).flat(),
];

const bundledCase = (study: JoinedCase): BundledCase => ({
  id: study.id,
  title: study.title,
  shortTitle: study.shortTitle,
  arrangement: arrangementInWords(study),
  status: study.status.is,
  statusInWords: STATUSES[study.status.is],
  summary: study.summary.text,
  answers: startingAnswers(study),
});
