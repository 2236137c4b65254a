import { bannedCertainty } from './banned-certainty.ts';
import { codeInStory } from './code-in-story.ts';
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

/**
 * The rules on what pages and the documents behind them say, in the order in which problems are told. They run in a
 * browser too, on a case that is being written (src/contribute).
 */
export const PAGE_RULES: readonly Rule[] = [
  unreadableCitation,
  unknownSource,
  uncitedSource,
  uncitedParagraph,
  unknownFact,
  unknownId,
  unknownPage,
  rawLink,
  codeInStory,
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
  moneyWithoutYear,
  stalePage,
];
