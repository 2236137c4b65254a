import type { JSX } from 'preact';
import { valueAt } from '../../draft/draft.ts';
import { ChecksField, GradesField, SelectField, TruthField } from './ChoiceFields.tsx';
import type { FieldProps } from './context.ts';
import { GroupField, KindsField, ListField } from './GroupFields.tsx';
import { TextField, TextListField } from './TextFields.tsx';

const REFS = {
  fact: 'Their numbers with a comma between, such as f1, f2. A fact of another case has its name before it: doncaster/f12.',
  source: 'Their keys with a comma between, such as community-care-2015-11-27.',
} as const;

/** A field of any sort, with what stands in it. */
export function FieldView(props: FieldProps): JSX.Element {
  const { named, path, context } = props;
  const { field } = named;
  switch (field.is) {
    case 'words': {
      const form = field.most === undefined ? undefined : `At most ${field.most} characters.`;
      return (
        <TextField
          {...props}
          form={form}
          lines={field.long ? (named.name === 'text' && path[0] === 'story' ? 12 : 3) : undefined}
        />
      );
    }
    case 'date': {
      const or = field.words.map((word) => `, or ${word}`).join('');
      const form = `Write it as 2014-10-01${field.full ? '' : ', 2014-10 or 2014'}${or}.`;
      return <TextField {...props} form={form} width="10" />;
    }
    case 'number':
      return <TextField {...props} form="In figures, without commas." width="10" numeric />;
    case 'choice':
      return <SelectField {...props} options={field.options} />;
    case 'choices':
      return <ChecksField {...props} options={field.options} />;
    case 'truth':
      return <TruthField {...props} onlyTrue={field.onlyTrue} />;
    case 'pick':
      return <SelectField {...props} options={context.form.lists[field.from]} />;
    case 'refs':
      return <TextListField {...props} form={REFS[field.to]} between=", " parts={/[\s,;]+/} />;
    case 'lines':
      return <TextListField {...props} form="One to a line." between={'\n'} parts={/\n/} lines={2} />;
    case 'grades': {
      const framework = valueAt(context.draft, [...path.slice(0, -1), field.by]);
      const judgements = field.judgements[typeof framework === 'string' ? framework : ''] ?? [];
      return <GradesField {...props} judgements={judgements} grades={field.grades} />;
    }
    case 'group':
      return <GroupField {...props} fields={field.fields} />;
    case 'list':
      return <ListField {...props} item={field.item} least={field.least} />;
    case 'kinds':
      return <KindsField {...props} kinds={field.kinds} />;
  }
}
