import { z } from 'zod';
import * as primitives from '../schema/primitives.ts';
import { sourcedProse } from '../schema/sourced.ts';
import { condition } from '../schema/decision-aid.ts';
import { frameworkId, grade, initiation, modelId, moneyKind, topic } from '../schema/vocabulary.ts';

/** A page of this site, from its root: put the address of the site before it. */
export const page = z.string().regex(/^\/(?:[a-z0-9_-]+\/)*(?:#[a-z0-9-]+)?$/);

/** A fact with its case, `doncaster/f12`. */
export const fullFactRef = z.string().regex(/^[a-z0-9-]+\/f\d+$/);

/** How many. */
export const count = z.int().min(0);

/** How well a fact is supported. */
export const strength = z.enum(['strong', 'good', 'limited', 'disputed']);

/** How well the grounds of a score are supported; `none` where it rests on judgement alone. */
export const groundsStrength = z.enum(['strong', 'good', 'limited', 'disputed', 'none']);

/** A shape that many fields share: named once in each published schema, with what zod's checks cannot say there. */
interface Shape {
  schema: z.ZodType;
  about: string;
  /** Keywords of JSON Schema for a rule that is code here. */
  rule?: Record<string, unknown>;
}

const PARTIAL_DATE = '^(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$';

/** The shared shapes by the names that published schemas give them. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  Id: { schema: primitives.slug, about: 'Lower-case words joined by hyphens. Permanent.' },
  Words: { schema: primitives.prose, about: 'Text a person reads.' },
  PartialDate: {
    schema: primitives.partialDate,
    about: 'A date as exact as its source: 2014-10-01, 2014-10 or 2014.',
    rule: { pattern: PARTIAL_DATE },
  },
  DateOrUndated: {
    schema: primitives.dateOrUndated,
    about: 'A date as exact as its source, or “undated”: none was found.',
  },
  FullDate: { schema: primitives.fullDate, about: 'A full date, 2014-10-01.', rule: { format: 'date' } },
  FactRef: {
    schema: primitives.factRef,
    about: 'A fact with its case, as doncaster/f12.',
    rule: { pattern: '^[a-z0-9-]+/f\\d+$' },
  },
  FactRefs: { schema: primitives.factRefs, about: 'At least one fact, none twice.', rule: { uniqueItems: true } },
  SourceKeys: {
    schema: primitives.sourceKeys,
    about: 'At least one source, by its id in the collection of sources; none twice.',
    rule: { uniqueItems: true },
  },
  SourcedText: { schema: primitives.sourcedText, about: 'One statement with the sources it was taken from.' },
  SourcedWords: {
    schema: sourcedProse,
    about:
      'Words with the facts they rest on (known); or unknown: looked for, not found; or not-published: known to exist, not public; or not-applicable; or disputed, with every version.',
  },
  Condition: { schema: condition, about: 'A condition over answers to the decision aid’s questions.' },
  Page: { schema: page, about: 'A page of the site, from its root.' },
  Strength: { schema: strength, about: 'How well a fact is supported, worked out from its sources.' },
  Model: { schema: modelId, about: 'A delivery model, by its id.' },
  Grade: { schema: grade, about: 'A grade of Ofsted. “Adequate” was one until 2013.' },
  Framework: { schema: frameworkId, about: 'The inspection framework.' },
  Initiation: { schema: initiation, about: 'Who set a phase going.' },
  Topic: { schema: topic, about: 'What a fact is about.' },
  MoneyKind: { schema: moneyKind, about: 'What a sum of money was.' },
};
