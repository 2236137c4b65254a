import { datesInOrder } from './dates-in-order.ts';
import { duplicateId, duplicateTerm, duplicateTitle } from './duplicates.ts';
import { misnamedFile } from './misnamed-file.ts';
import type { Rule } from './rule.ts';
import { uncitedSource } from './uncited-source.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownId } from './unknown-id.ts';
import { unknownSource } from './unknown-source.ts';
import { unreadableCitation } from './unreadable-citation.ts';

/** Every rule that spans more than one field, in the order in which problems are told. */
export const RULES: readonly Rule[] = [
  unreadableCitation,
  unknownSource,
  uncitedSource,
  unknownFact,
  unknownId,
  misnamedFile,
  duplicateId,
  duplicateTitle,
  duplicateTerm,
  datesInOrder,
];
