import { completeness } from '../src/library/attributes.ts';
import { countStrengths } from '../src/evidence/strength.ts';
import { joinLibrary } from '../src/library/library.ts';
import { contentProblems } from '../src/library/load-library.ts';
import { describeProblem } from '../src/library/problems.ts';
import { everyCitation } from '../src/library/rules/unknown-source.ts';
import { counted } from '../src/print.ts';

/** `npm run check:content`: reads and checks all of content/, tells every mistake with its place, then counts what is there. `-- --warnings` lists the warnings one by one. */
const { content, problems, warnings } = contentProblems();
if (problems.length > 0) {
  console.error(`${counted(problems.length, 'problem')} in content/\n\n${problems.map(describeProblem).join('\n\n')}`);
  process.exit(1);
}

const library = joinLibrary(content);
const cases = [...library.cases.values()];
const strengths = countStrengths([...library.facts.values()].map(({ strength }) => strength));
const cells = cases.map(completeness);
const sum = (kind: 'known' | 'unknown' | 'disputed'): number => cells.reduce((all, one) => all + one[kind], 0);
const cited = new Set(everyCitation(content).map(({ key }) => key));

const lines: [string, string][] = [
  ['cases', `${cases.length} (${cases.filter(({ status }) => status.is === 'live').length} running now)`],
  [
    'facts',
    `${library.facts.size}: ${strengths.strong} strong, ${strengths.good} good, ${strengths.limited} limited, ${strengths.disputed} disputed`,
  ],
  [
    'sources',
    `${library.sources.size}, of them ${[...library.sources.keys()].filter((key) => cited.has(key)).length} cited`,
  ],
  ['priority attributes', `${sum('known')} known, ${sum('unknown')} unknown, ${sum('disputed')} disputed`],
  [
    'gaps and disputes told',
    `${cases.reduce((all, { unknown }) => all + unknown.length, 0)} and ${cases.reduce((all, { disputed }) => all + disputed.length, 0)}`,
  ],
  ['models and guides', `${library.models.size} and ${library.guidance.size}`],
  ['glossary terms', String(library.terms.size)],
  ['national events', String(library.policyEvents.length)],
  ['councils', String(library.authorities.size)],
];
console.log('Content is in order.');
for (const [what, count] of lines) console.log(`  ${what.padEnd(24)}${count}`);
if (warnings.length > 0) {
  const byRule = Map.groupBy(warnings, ({ rule }) => rule);
  console.log(`  ${'warnings'.padEnd(24)}${[...byRule].map(([rule, list]) => `${list.length} ${rule}`).join(', ')}`);
  if (process.argv.includes('--warnings')) console.log(`\n${warnings.map(describeProblem).join('\n\n')}`);
}
