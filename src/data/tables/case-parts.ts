import { z } from 'zod';
import { groundsStrength as strengthOfGrounds } from '../../library/decision-aid.ts';
import { absoluteRef } from '../../evidence/fact-address.ts';
import { ATTRIBUTE_GROUPS, ATTRIBUTES } from '../../library/attributes.ts';
import type { AttributeItem, AttributeValue } from '../../library/attribute-values.ts';
import { must, type JoinedCase, type Library } from '../../library/library.ts';
import { COUNCIL_ROLES, RELATIONS } from '../../schema/case-study.ts';
import { partialDate, prose, slug, sourceKey } from '../../schema/primitives.ts';
import { count, fullFactRef, groundsStrength } from '../shapes.ts';
import { table } from '../table.ts';
import { isKnown } from './case-rows.ts';

const keysOf = <T extends object>(from: T) => Object.keys(from) as [keyof T & string, ...(keyof T & string)[]];

const attributeRow = z.strictObject({
  /** The case. */
  case: slug,
  /** What the statement is about, by the id of the attribute. */
  attribute: slug,
  /** Which statement of the attribute, from 1; 1 also where there is none. Of a disputed value each version has a number. */
  number: count,
  /** The attribute in words. */
  label: prose,
  /** The group in which tables show it. */
  group: z.enum(keysOf(ATTRIBUTE_GROUPS)),
  /** It stands in the table at the head of the case’s page and counts towards how complete the case is. */
  priority: z.boolean(),
  /** “known”; or “unknown”: we looked and did not find it; “not-published”: it exists and is not public; “not-applicable”; “disputed”: this is one of several versions. */
  is: isKnown,
  /** The statement. Absent where there is none. */
  text: prose.optional(),
  /** What a reader must know to read it rightly. */
  note: prose.optional(),
  /** The facts it rests on. */
  facts: z.array(fullFactRef),
  /** The sources it rests on without a fact between. */
  sources: z.array(sourceKey),
  /** How well the weakest of what it rests on is supported; absent where nothing is said. */
  strength: groundsStrength.optional(),
});

const rowsOfAttribute = (
  study: JoinedCase,
  { facts, sources }: Library,
  attribute: (typeof ATTRIBUTES)[number],
): z.infer<typeof attributeRow>[] => {
  const value: AttributeValue = attribute.read(study);
  const items: readonly (AttributeItem | undefined)[] = 'items' in value ? value.items : [undefined];
  return items.map((item, index) => {
    const grounds = {
      facts: (item?.facts ?? []).map((ref) => absoluteRef(ref, study.id)),
      sources: [...(item?.sources ?? [])],
    };
    return {
      case: study.id,
      attribute: attribute.id,
      number: index + 1,
      label: attribute.label,
      group: attribute.group,
      priority: attribute.priority,
      is: value.is,
      text: item?.text,
      note: value.note,
      ...grounds,
      strength:
        item &&
        strengthOfGrounds(
          { ...grounds, cases: [] },
          (ref) => must(facts, ref).strength,
          (key) => must(sources, key),
        ),
    };
  });
};

export const caseParts = [
  table({
    id: 'case-attributes',
    title: 'Case studies, attribute by attribute',
    about: 'All that a case says on each attribute, one statement a row, as its page and the comparisons print it.',
    of: 'cases',
    row: attributeRow,
    key: ['case', 'attribute', 'number'],
    refers: { case: 'cases' },
    rows: (library) =>
      [...library.cases.values()].flatMap((study) =>
        ATTRIBUTES.flatMap((attribute) => rowsOfAttribute(study, library, attribute)),
      ),
  }),
  table({
    id: 'case-councils',
    title: 'Councils of each case',
    about: 'Each council’s part in an arrangement.',
    of: 'cases',
    row: z.strictObject({
      /** The case. */
      case: slug,
      /** Its place in the list, from 1. */
      number: count,
      /** The council, of today or former. */
      council: slug,
      /** What part it had. */
      role: z.enum(keysOf(COUNCIL_ROLES)),
      /** From when, where it differs from the case. */
      from: partialDate.optional(),
      /** Until when, where it differs from the case. */
      to: partialDate.optional(),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: ({ cases }) =>
      [...cases.values()].flatMap((study) =>
        study.councils.map(({ authority, role, from, to }, index) => ({
          case: study.id,
          number: index + 1,
          council: authority,
          role,
          from,
          to,
        })),
      ),
  }),
  table({
    id: 'related-cases',
    title: 'Related cases',
    about: 'Which cases belong together, and how.',
    of: 'cases',
    row: z.strictObject({
      /** The case. */
      case: slug,
      /** Its place in the list, from 1. */
      number: count,
      /** The case it belongs with. */
      other: slug,
      /** How the two belong together. */
      how: z.enum(keysOf(RELATIONS)),
      /** Why to read the other. */
      note: prose.optional(),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases', other: 'cases' },
    rows: ({ cases }) =>
      [...cases.values()].flatMap((study) =>
        study.related.map(({ case: other, how, note }, index) => ({
          case: study.id,
          number: index + 1,
          other,
          how,
          note,
        })),
      ),
  }),
];
