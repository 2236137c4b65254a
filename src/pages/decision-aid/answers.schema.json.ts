import type { APIRoute } from 'astro';
import { answersSchema } from '../../decision-aid/method/answers-schema.ts';
import { decisionAidOf } from '../../decision-aid/questionnaire/decision-aid-of.ts';
import { href } from '../../href.ts';
import { library } from '../../library/load-library.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(answersSchema(decisionAidOf(library()), new URL(href('/decision-aid/answers.schema.json'), site).href));
