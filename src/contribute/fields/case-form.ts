import { z } from 'zod';
import { caseStudy } from '../../schema/case-study.ts';
import { liveFact } from '../../schema/fact.ts';
import { source } from '../../schema/source.ts';
import { describeFields, type Explanations } from './describe.ts';
import type { Field, Form, NamedField, Option, Section } from './field.ts';

/** What the form is made from beside the schemas. */
export interface FormMaterial {
  /** What the source of each schema says about its fields. */
  said: Readonly<Record<'caseStudy' | 'fact' | 'source', Explanations>>;
  lists: Form['lists'];
  /** The questions of the decision aid, whose words the starting point has. */
  questions: readonly { id: string; ask: string; options?: readonly { value: string; label: string }[] }[];
}

/** The sections of the case itself, with the fields that each holds. A test holds them to the schema: each field once. */
export const CASE_SECTIONS: readonly (Omit<Section, 'within' | 'fields'> & { names: readonly string[] })[] = [
  {
    id: 'about',
    title: 'What the case is',
    about: 'The answer first: what was done and what came of it.',
    names: ['title', 'shortTitle', 'summary', 'extent', 'lastChecked'],
  },
  {
    id: 'councils',
    title: 'Councils and provider',
    about: 'Who took part, and the body that ran the service.',
    names: ['councils', 'provider'],
  },
  {
    id: 'phases',
    title: 'Phases and how it stands',
    about: 'Who ran the service under which model, in order of time, and how the arrangement stands today.',
    names: ['phases', 'status'],
  },
  {
    id: 'why',
    title: 'Why it was done',
    about: 'What set it off, what it was meant to achieve, and what else was considered.',
    names: ['why'],
  },
  {
    id: 'starting-point',
    title: 'Starting point',
    about: 'The circumstances when the main decision was taken, in the words of the decision aid.',
    names: ['startingPoint'],
  },
  {
    id: 'scope',
    title: 'Scope, agreement and governance',
    about: 'What moved and what stayed, what was agreed, and where control lay.',
    names: ['scope', 'contract', 'governance'],
  },
  {
    id: 'people-and-money',
    title: 'People and money',
    about: 'Staff and sums. Sums are as stated at the time, each with its year.',
    names: ['workforce', 'money'],
  },
  {
    id: 'inspections',
    title: 'Inspections',
    about: 'Ofsted inspects the council, whoever runs the service. The day inspected is not the day published.',
    names: ['inspections'],
  },
  { id: 'timeline', title: 'Timeline', about: 'What happened when, the earliest first.', names: ['timeline'] },
  {
    id: 'findings',
    title: 'What went well and badly',
    about: 'Equal room for both. What came after did not come because of it: say who claims what.',
    names: ['wentWell', 'wentBadly', 'lessons', 'transferable', 'local'],
  },
  {
    id: 'doubts',
    title: 'Disputed and not known',
    about:
      'What sources contradict one another on, and what you looked for and did not find. A gap told plainly is worth more than a guess.',
    names: ['disputed', 'unknown'],
  },
  { id: 'related', title: 'Related cases', about: 'Cases of this library that belong with it.', names: ['related'] },
];

/** A part of the story: a heading of the third level, with its paragraphs. */
const storyPart = z.strictObject({ heading: z.string().max(110), text: z.string() });
const NOTHING: Explanations = new Map();

/** The whole form, from the schemas. */
export function caseForm({ said, lists, questions }: FormMaterial): Form {
  const fields = new Map(describeFields(caseStudy.shape, said.caseStudy).map((field) => [field.name, field]));
  const section = ({ names, ...about }: (typeof CASE_SECTIONS)[number]): Section => ({
    ...about,
    within: 'case',
    fields: names.map((name) => {
      const found = fields.get(name);
      if (!found) throw new Error(`a case has no field "${name}"`);
      return name === 'startingPoint' ? inWordsOfTheAid(found, questions) : found;
    }),
  });
  const [first, ...others] = CASE_SECTIONS.map(section);
  if (!first) throw new Error('the form has no section');
  return {
    sections: [
      beside(
        'address',
        'Address of the case',
        'A short name for the case, which becomes its address and the name of its folder.',
        {
          name: 'id',
          label: 'Short name',
          hint: 'Lower-case letters, digits and hyphens, such as isle-of-wight. It is permanent.',
          optional: false,
          field: { is: 'words', long: false },
        },
      ),
      beside(
        'sources',
        'Sources',
        'The documents that the case rests on and that the library does not have yet. Those that it has are cited by their key.',
        list('sources', 'Documents', describeFields(source.shape, said.source), 0),
      ),
      beside(
        'facts',
        'Facts',
        'One statement each, that can be checked, linked and cited by itself. Number them f1, f2, f3.',
        list('facts', 'Facts', describeFields(liveFact.shape, said.fact), 1),
      ),
      first,
      ...others,
      beside(
        'story',
        'The story',
        'What happened, in parts of a few paragraphs, each with a heading. Every paragraph cites a source, as [@key], [@a; @b] or [@a, p. 4].',
        list('story', 'Parts of the story', describeFields(storyPart.shape, NOTHING), 1),
      ),
    ],
    lists,
  };
}

const beside = (id: string, title: string, about: string, field: NamedField): Section => ({
  id,
  title,
  about,
  within: 'draft',
  fields: [field],
});

const list = (name: string, label: string, fields: readonly NamedField[], least: number): NamedField => ({
  name,
  label,
  optional: false,
  field: { is: 'list', item: { is: 'group', fields }, least },
});

/** The starting point with the questions of the decision aid as labels and their answers as options. */
function inWordsOfTheAid(start: NamedField, questions: FormMaterial['questions']): NamedField {
  if (start.field.is !== 'group') return start;
  const fields = start.field.fields.map((named): NamedField => {
    const question = questions.find(({ id }) => id === named.name);
    if (!question) return named;
    const words = new Map((question.options ?? []).map(({ value, label }) => [value, label]));
    return { ...named, label: question.ask, field: reworded(named.field, words) };
  });
  return { ...start, field: { is: 'group', fields } };
}

function reworded(field: Field, words: ReadonlyMap<string, string>): Field {
  const inWords = (options: readonly Option[]): Option[] =>
    options.map(([value, label]) => [value, words.get(value) ?? label]);
  const inside = (named: NamedField): NamedField => ({ ...named, field: reworded(named.field, words) });
  switch (field.is) {
    case 'choice':
    case 'choices':
      return { ...field, options: inWords(field.options) };
    case 'group':
      return { ...field, fields: field.fields.map(inside) };
    case 'list':
      return { ...field, item: reworded(field.item, words) };
    case 'kinds':
      return { ...field, kinds: field.kinds.map((kind) => ({ ...kind, fields: kind.fields.map(inside) })) };
    case 'words':
    case 'date':
    case 'number':
    case 'truth':
    case 'pick':
    case 'refs':
    case 'lines':
    case 'grades':
      return field;
  }
}
