import { describe, expect, it } from 'vitest';
import { caseStudy } from '../../schema/case-study.ts';
import { liveFact } from '../../schema/fact.ts';
import { source } from '../../schema/source.ts';
import { commentsOf } from '../../library/schema-source/field-comments.ts';
import { FORM } from '../contribute.fixture.ts';
import { CASE_SECTIONS, caseForm } from './case-form.ts';
import { caseFields, draftField, type Field, type NamedField } from './field.ts';

const namesIn = (field: Field): string[] =>
  field.is === 'list' && field.item.is === 'group' ? field.item.fields.map(({ name }) => name) : [];

describe('the sections of the form', () => {
  it('hold every field of a case once', () => {
    expect(CASE_SECTIONS.flatMap(({ names }) => names).sort()).toEqual(Object.keys(caseStudy.shape).sort());
    expect(caseFields(FORM)).toHaveLength(Object.keys(caseStudy.shape).length);
  });

  it('hold every field of a fact and of a document', () => {
    expect(namesIn(draftField(FORM, 'facts').field)).toEqual(Object.keys(liveFact.shape));
    expect(namesIn(draftField(FORM, 'sources').field)).toEqual(Object.keys(source.shape));
  });

  it('have one id each', () => {
    const ids = FORM.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the words of the form', () => {
  const said = {
    caseStudy: commentsOf('src/schema/case-study.ts', 'caseStudy'),
    fact: commentsOf('src/schema/fact.ts', 'liveFact'),
    source: commentsOf('src/schema/source.ts', 'source'),
  };
  const question = {
    id: 'finance',
    ask: 'How are the council’s finances?',
    options: [{ value: 'severe', label: 'In severe difficulty' }],
  };
  const form = caseForm({ said, lists: FORM.lists, questions: [question] });
  const find = (fields: readonly NamedField[], name: string): NamedField | undefined =>
    fields.find((one) => one.name === name);

  it('are those of the schemas', () => {
    expect(find(caseFields(form), 'lastChecked')?.hint).toBe(
      'The day the whole page was last checked against its sources.',
    );
    expect(
      caseFields(form)
        .filter(({ hint }) => !hint)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('are those of the decision aid for the starting point', () => {
    const start = find(caseFields(form), 'startingPoint')?.field;
    const finance = start?.is === 'group' ? find(start.fields, 'finance') : undefined;
    expect(finance?.label).toBe(question.ask);
    const known =
      finance?.field.is === 'kinds' ? finance.field.kinds.find(({ value }) => value === 'known') : undefined;
    expect(find(known?.fields ?? [], 'value')?.field).toMatchObject({
      options: [
        ['stable', 'Stable'],
        ['under-pressure', 'Under pressure'],
        ['severe', 'In severe difficulty'],
      ],
    });
  });
});
