import type { Library } from '../library/library.ts';
import { commentsOf } from '../library/schema-source/field-comments.ts';
import { sourceFiles } from '../library/schema-source/source-files.ts';
import { caseForm, type FormMaterial } from './fields/case-form.ts';
import type { Form } from './fields/field.ts';

/** The form of a case with the words of the schemas. Run from the root of the project, where their source is. */
export function formWith(material: Omit<FormMaterial, 'said'>): Form {
  const files = sourceFiles();
  return caseForm({
    ...material,
    said: {
      caseStudy: commentsOf('src/schema/case-study.ts', 'caseStudy', files),
      fact: commentsOf('src/schema/fact.ts', 'liveFact', files),
      source: commentsOf('src/schema/source.ts', 'source', files),
    },
  });
}

/** The form of a case with the councils and cases of a library and the questions of its decision aid. */
export function formOf({ authorities, formerAuthorities, cases, decisionAid }: Library): Form {
  const councils = [...authorities.values(), ...formerAuthorities.values()];
  return formWith({
    lists: {
      councils: councils.map(({ id, name }) => [id, name] as const).sort(([, a], [, b]) => a.localeCompare(b)),
      cases: [...cases.values()].map(({ id, shortTitle }) => [id, shortTitle]),
    },
    questions: decisionAid?.questions ?? [],
  });
}
