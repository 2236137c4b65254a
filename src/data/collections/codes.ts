import { z } from 'zod';
import { RATINGS } from '../../evidence/model-rating.ts';
import { STRENGTHS } from '../../evidence/strength.ts';
import { AUTHORITY_TYPES } from '../../schema/authority.ts';
import { COUNCIL_ROLES, RELATIONS } from '../../schema/case-study.ts';
import { CHANGE_KINDS } from '../../schema/change.ts';
import { EVIDENCE_QUESTIONS } from '../../schema/evaluation.ts';
import { VISIT_KINDS } from '../../schema/inspection.ts';
import { MODEL_SECTIONS } from '../../schema/model.ts';
import { STRANDS } from '../../schema/policy-event.ts';
import { prose, slug } from '../../schema/primitives.ts';
import { SEEN_AS, SOURCE_KINDS } from '../../schema/source.ts';
import { FRAMEWORKS, GRADES, INITIATIONS, MODELS, MONEY_KINDS, STATUSES, TOPICS } from '../../schema/vocabulary.ts';
import { collection } from '../collection.ts';

const named = (list: Record<string, { name: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(list).map(([code, { name }]) => [code, name]));

/** The lists of codes with the words that pages print for them. */
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  models: named(MODELS),
  'parts-of-a-model-page': Object.fromEntries(Object.entries(MODEL_SECTIONS).map(([code, { title }]) => [code, title])),
  'initiations-of-a-phase': INITIATIONS,
  'statuses-of-a-case': STATUSES,
  'roles-of-a-council': COUNCIL_ROLES,
  'relations-of-cases': RELATIONS,
  'topics-of-a-fact': TOPICS,
  'strengths-of-a-fact': Object.fromEntries(
    Object.entries(STRENGTHS).map(([code, { name, meaning }]) => [code, `${name}. ${meaning}`]),
  ),
  'kinds-of-source': SOURCE_KINDS,
  'how-a-source-was-seen': SEEN_AS,
  'kinds-of-money': MONEY_KINDS,
  grades: GRADES,
  frameworks: named(FRAMEWORKS),
  'kinds-of-visit': VISIT_KINDS,
  'questions-on-the-evidence': named(EVIDENCE_QUESTIONS),
  'ratings-of-the-evidence': RATINGS,
  'types-of-council': AUTHORITY_TYPES,
  'strands-of-the-timeline': STRANDS,
  'kinds-of-change': CHANGE_KINDS,
};

export const codes = collection({
  id: 'codes',
  title: 'Codes',
  about: 'What the codes in other files mean, in the words of the pages.',
  record: z.strictObject({
    /** The list it belongs to. */
    list: slug,
    /** The code, as it stands in the files. */
    code: z.string(),
    /** What it means. */
    words: prose,
  }),
  key: ['list', 'code'],
  records: () =>
    Object.entries(LISTS).flatMap(([list, words]) =>
      Object.entries(words).map(([code, word]) => ({ list, code, words: word })),
    ),
});
