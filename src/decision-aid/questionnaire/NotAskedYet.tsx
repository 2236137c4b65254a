import type { JSX } from 'preact';
import type { Question } from '../../schema/decision-aid.ts';

interface Props {
  questions: readonly Question[];
  /** The address of a question, from which Continue leads back; undefined until the answers are read. */
  link: (id: string) => string | undefined;
}

/** The questions that these answers raise and that the quick path leaves out. */
export function NotAskedYet({ questions, link }: Props): JSX.Element | null {
  if (questions.length === 0) return null;
  return (
    <section class="needs-script" aria-labelledby="not-asked">
      <h2 id="not-asked">Not asked yet</h2>
      <p>Answer any that you know: each may change what is open to you, or how sure the result is.</p>
      <ul class="govuk-list govuk-list--bullet">
        {questions.map(({ id, ask }) => (
          <li key={id}>
            <a class="govuk-link" href={link(id)}>
              {ask}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
