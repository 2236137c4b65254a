import type { JSX } from 'preact';
import { fieldId, type PlacedProblem } from './place-of-problem.ts';
import { addressOf } from './views.ts';

/** Problems, each a link to its field, in the words of the build. */
export function ProblemSummary({
  problems,
  title,
}: {
  problems: readonly PlacedProblem[];
  title: string;
}): JSX.Element {
  return (
    <div class="govuk-error-summary case-problems">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {problems.map((problem) => {
            const { rule, file, line, section, path, found, allowed, mend } = problem;
            return (
              <li key={[rule, file, line, path, found].join(' ')}>
                <a href={addressOf(section.id, fieldId(path))}>
                  {section.title}, {placeInWords(problem)}: found {found}
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

/** A place as the file has it, which a writer finds by its numbers: “phases 1, from”. */
function placeInWords({ path }: PlacedProblem): string {
  const steps = path[0] === 'case' ? path.slice(1) : path;
  return steps.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' ');
}
