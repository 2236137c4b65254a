import { aidCondition } from './aid-condition.ts';
import { aidCountedTwice } from './aid-counted-twice.ts';
import { aidCriteria } from './aid-criteria.ts';
import { aidGrounds } from './aid-grounds.ts';
import { aidPerformance } from './aid-performance.ts';
import { bannedCertainty } from './banned-certainty.ts';
import { changedFact } from './changed-fact.ts';
import { datesInOrder } from './dates-in-order.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { gradeOfItsTime } from './grade-of-its-time.ts';
import { judgementDiffers } from './judgement-differs.ts';
import { misnamedFile } from './misnamed-file.ts';
import { moneyWithoutYear } from './money-without-year.ts';
import { namesByCase } from './names-by-case.ts';
import { placeholderText } from './placeholder-text.ts';
import { rawLink } from './raw-link.ts';
import type { Rule } from './rule.ts';
import { stalePage } from './stale-page.ts';
import { statusAndPhases } from './status-and-phases.ts';
import { uncitedParagraph } from './uncited-paragraph.ts';
import { uncitedSource } from './uncited-source.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownId } from './unknown-id.ts';
import { unknownPage } from './unknown-page.ts';
import { unknownSource } from './unknown-source.ts';
import { unreadableCitation } from './unreadable-citation.ts';
import { vagueLinkText } from './vague-link-text.ts';

/** Every rule that spans more than one field, in the order in which problems are told. */
export const RULES: readonly Rule[] = [
  unreadableCitation,
  unknownSource,
  uncitedSource,
  uncitedParagraph,
  unknownFact,
  unknownId,
  unknownPage,
  rawLink,
  vagueLinkText,
  misnamedFile,
  duplicateId,
  duplicateTitle,
  duplicateTerm,
  namesByCase,
  placeholderText,
  datesInOrder,
  statusAndPhases,
  judgementDiffers,
  gradeOfItsTime,
  bannedCertainty,
  changedFact,
  moneyWithoutYear,
  aidCondition,
  aidCriteria,
  aidPerformance,
  aidGrounds,
  aidCountedTwice,
  stalePage,
];
