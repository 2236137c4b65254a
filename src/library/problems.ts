/** Something wrong in `content/`, told so that an editor can mend it. */
export interface Problem {
  /** The rule that found it, such as `schema` or `unknown-source`. */
  rule: string;
  /** The file, from the project's root. */
  file: string;
  /** The line, from 1, where it is known. */
  line?: number;
  /** The field, such as `facts.3.sources`. */
  field?: string;
  /** What stands there. */
  found: string;
  /** What may stand there. */
  allowed: string;
  /** How to mend it. */
  mend: string;
}

/** One problem in words, on a few lines. */
export function describeProblem({ rule, file, line, field, found, allowed, mend }: Problem): string {
  const place = [file, line].filter(Boolean).join(':');
  return [
    `${place}${field ? `  ${field}` : ''}  [${rule}]`,
    `  found:   ${found}`,
    `  allowed: ${allowed}`,
    `  to mend: ${mend}`,
    `  more:    docs/content-rules/${rule}.md`,
  ].join('\n');
}

/** Thrown when the content cannot be built; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/\n\n${problems.map(describeProblem).join('\n\n')}`,
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}

const longest = 6;

/** A short list of what is allowed, nearest first when `wanted` is given. */
export function nearest(wanted: string, allowed: Iterable<string>): string[] {
  return [...allowed]
    .map((word) => ({ word, distance: editDistance(wanted, word) }))
    .sort((a, b) => a.distance - b.distance || a.word.localeCompare(b.word))
    .slice(0, longest)
    .map(({ word }) => word);
}

/** Levenshtein's distance: the fewest letters put in, taken out or changed. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
