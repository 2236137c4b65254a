import type { JSX } from 'preact';
import type { Field, NamedField } from '../fields/field.ts';
import { itemName, kindName } from './names.ts';
import { fieldId, type PlacedProblem } from './place-of-problem.ts';
import { addressOf } from './views.ts';

interface Props {
  problems: readonly PlacedProblem[];
  title: string;
  /** They stop nothing. */
  quiet?: boolean;
}

/** Problems, each a link to its field, in the words of the build. */
export function ProblemSummary({ problems, title, quiet = false }: Props): JSX.Element {
  return (
    <div class={`govuk-error-summary case-problems${quiet ? ' case-problems--quiet' : ''}`}>
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {problems.map((problem) => {
            const { rule, file, line, section, path, found, allowed, mend } = problem;
            return (
              <li key={[rule, file, line, path, found].join(' ')}>
                <a href={addressOf(section.id, fieldId(path))}>
                  {placeInWords(problem)}: found {found}
                </a>
                <div>
                  Allowed: {allowed}. To mend: {mend}.
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

/** A place in the words of the form: “Phase 1, From”. */
function placeInWords({ path, section }: PlacedProblem): string {
  const steps = path[0] === 'case' ? path.slice(1) : path;
  let inside: Field = { is: 'group', fields: section.fields };
  const words: string[] = [];
  for (const step of steps) {
    if (typeof step === 'number') words.push(itemName(words.pop() ?? '', step));
    const named: NamedField | undefined = fieldsWithin(inside).find(({ name }) => name === step);
    if (typeof step === 'string') words.push(named?.label ?? (inside.is === 'kinds' ? kindName(inside.kinds) : step));
    inside = named?.field ?? (inside.is === 'list' ? inside.item : inside);
  }
  return words.join(', ');
}

/** Every field that may stand within another, of whatever kind it is. */
function fieldsWithin(field: Field): readonly NamedField[] {
  if (field.is === 'group') return field.fields;
  if (field.is === 'kinds') return field.kinds.flatMap((kind) => kind.fields);
  return field.is === 'list' ? fieldsWithin(field.item) : [];
}
