import type { Library } from '../library/library.ts';
import { commentsOf } from '../library/schema-source/field-comments.ts';
import { caseForm } from './fields/case-form.ts';
import type { Form } from './fields/field.ts';

/** The form of a case, with the words of the schemas, the councils and cases of a library and the questions of its aid. */
export function formOf({ authorities, formerAuthorities, cases, decisionAid }: Library): Form {
  const councils = [...authorities.values(), ...formerAuthorities.values()];
  return caseForm({
    said: {
      caseStudy: commentsOf('src/schema/case-study.ts', 'caseStudy'),
      fact: commentsOf('src/schema/fact.ts', 'liveFact'),
      source: commentsOf('src/schema/source.ts', 'source'),
    },
    lists: {
      councils: councils.map(({ id, name }) => [id, name] as const).sort(([, a], [, b]) => a.localeCompare(b)),
      cases: [...cases.values()].map(({ id, shortTitle }) => [id, shortTitle]),
    },
    questions: decisionAid?.questions ?? [],
  });
}
