import { z } from 'zod';
import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Question } from '../../schema/decision-aid.ts';
import { EMPTY_STATE, FIRMNESS } from '../engine/answers.ts';
import { valueCriteria } from '../engine/values.ts';

/**
 * The JSON Schema (draft 2020-12) of a file of answers, made from the questions, criteria and options of the aid, so that
 * another program can write one. The site reads more kindly: what it cannot keep it leaves out, and says so
 * (state/read-state.ts). That low is at most likely, and likely at most high, is beyond JSON Schema and told in words.
 * @param id the address at which the schema is published
 */
export const answersSchema = (aid: DecisionAid, id: string): z.core.JSONSchema.JSONSchema => ({
  $id: id,
  ...z.toJSONSchema(answersFile(aid), { io: 'input' }),
});

/** The same as a zod schema. */
function answersFile(aid: DecisionAid): z.ZodType {
  const criteria = valueCriteria(aid);
  const cell = new RegExp(`^(?:${aid.options.map(({ id }) => id).join('|')})/(?:${criteria.join('|')})$`);
  return z
    .strictObject({
      version: z.literal(EMPTY_STATE.version).describe('Of the form of the file, not of the rules.'),
      answers: z
        .strictObject(Object.fromEntries(aid.questions.map((question) => [question.id, answer(question).optional()])))
        .describe('By question. One that is left out is not answered, which is the same as "Not sure".'),
      weights: weights(criteria),
      overrides: z
        .record(z.string().regex(cell), range)
        .describe('Performances that the user replaced, by option and criterion, as in-house/running-cost.'),
      notes: z
        .record(z.string().max(59), z.string().max(5_000))
        .describe('The user’s own notes, by any heading. They never go into a link.'),
    })
    .meta({
      title: 'Answers to the decision aid of Open Door',
      description: 'What one person has told the decision aid, as it saves it. It holds no name of a person.',
    });
}

function answer(question: Question): z.ZodType {
  return answerValue(question).meta({ title: question.label, description: question.ask });
}

function answerValue({ kind, options }: Question): z.ZodType {
  const value = z.enum(options.map((option) => option.value));
  switch (kind) {
    case 'one':
      return value;
    case 'several':
      return z.array(value).min(1).meta({ uniqueItems: true });
    case 'number':
      return z.int().min(1).max(9_999_999);
    case 'authority':
      return z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .max(59);
  }
}

const weights = (criteria: readonly string[]): z.ZodType => {
  const byCriterion = (value: z.ZodNumber): z.ZodType => z.partialRecord(z.enum(criteria), value);
  return z
    .discriminatedUnion('mode', [
      z.strictObject({ mode: z.literal('unknown'), values: z.strictObject({}) }).describe('Nothing was said.'),
      z
        .strictObject({ mode: z.literal('ranking'), values: byCriterion(z.number().min(1).max(99)) })
        .describe(
          'Places from 1, the first; equal places tie. A criterion without a place comes after all that have one.',
        ),
      z
        .strictObject({
          mode: z.literal('points'),
          values: byCriterion(z.number().min(0).max(1_000)),
          firmness: z
            .enum(Object.keys(FIRMNESS) as [keyof typeof FIRMNESS])
            .optional()
            .describe('How firm the points are: it sets how far weights are drawn around them. Usual if left out.'),
        })
        .describe('Points by swing: what the step from worst to best is worth beside the other steps.'),
    ])
    .describe('How the criteria matter.');
};

const points = z.number().min(0).max(100);
const range = z
  .strictObject({ low: points, likely: points, high: points })
  .describe('From 0, the worst anchor, to 100, the best; low at most likely, likely at most high.');
