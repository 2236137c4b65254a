import type { JSX } from 'preact';
import type { Problem } from '../../library/problems.ts';

/** Problems by file and line, in the words of the build. */
export function ProblemsByFile({ problems }: { problems: readonly Problem[] }): JSX.Element {
  return (
    <>
      {[...Map.groupBy(problems, ({ file }) => file)].map(([file, itsProblems]) => (
        <section key={file} class="case-file">
          <h4>{file}</h4>
          <ol class="case-file__problems">
            {[...itsProblems]
              .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
              .map(({ rule, line, field, found, allowed, mend }) => (
                <li key={[rule, line, field, found].join(' ')}>
                  <p class="case-file__place">
                    {[line === undefined ? '' : `Line ${line}`, field].filter(Boolean).join(', ')}
                  </p>
                  <dl>
                    <div>
                      <dt>Found</dt>
                      <dd>{found}</dd>
                    </div>
                    <div>
                      <dt>Allowed</dt>
                      <dd>{allowed}</dd>
                    </div>
                    <div>
                      <dt>To mend</dt>
                      <dd>{mend}</dd>
                    </div>
                  </dl>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}
