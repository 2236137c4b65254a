import { readFileSync } from 'node:fs';
import { readProfiles, withoutNotes } from '../src/decision-aid/back-test/read-profiles.ts';
import { startingAnswers } from '../src/decision-aid/starting-answers.ts';
import { appraise, sensitivity } from '../src/decision-aid/engine/appraise.ts';
import {
  backTest,
  type Count,
  type TestedDecision,
  type TestedRun,
  type TestResult,
} from '../src/decision-aid/engine/back-test.ts';
import { similarCases } from '../src/decision-aid/engine/similarity.ts';
import { valueCriteria } from '../src/decision-aid/engine/values.ts';
import { readState } from '../src/decision-aid/state/read-state.ts';
import type { DecisionAid } from '../src/library/decision-aid.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { isPartialDate } from '../src/schema/primitives.ts';

const USAGE = `The decision aid on the command line. It frames an options appraisal; it does not decide.

  npm run --silent appraise -- answers.json [--on 2026-11-25]   appraise a file of answers, by the law of a day
  npm run --silent appraise -- --questions                      every question with its options, every criterion
  npm run --silent appraise -- --backtest [FILE]                real decisions beside what the aid would have said

A file of answers is JSON: {"version": 1, "answers": {"scope": "social-care"}, "weights": {"mode": "ranking",
"values": {"council-control": 1}}}; the site saves the same.`;

const [first, ...rest] = process.argv.slice(2);
const { decisionAid, cases } = loadLibrary();
if (!decisionAid) refuse('content/decision-aid is not complete.');
const aid: DecisionAid = decisionAid;

if (first === undefined || first === '--help') refuse(USAGE);
else if (first === '--questions') printQuestions();
else if (first === '--backtest') printBackTest(rest[0]);
else if (first.startsWith('-')) refuse(`There is no option "${first}".\n\n${USAGE}`);
else printAppraisal(first, dayOf(rest));

/** Ends with a message and exit code 2. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function print(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return refuse(`${file} cannot be read. Is the path right?`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function dayOf(options: readonly string[]): string {
  if (options.length === 0) return new Date().toISOString().slice(0, 10);
  const [name, day] = options;
  if (name !== '--on' || day === undefined || !isPartialDate(day) || options.length > 2) {
    refuse(`After the file there may be --on and a date, such as --on 2026-11-25. Found: ${options.join(' ')}`);
  }
  return day;
}

function printQuestions(): void {
  print({
    version: aid.version,
    questions: aid.questions.map(({ id, ask, kind, options, askedWhen }) => ({
      id,
      ask,
      kind,
      options: options.map(({ value, label }) => ({ value, label })),
      ...(askedWhen ? { askedWhen } : {}),
    })),
    criteria: aid.criteria.map(({ id, name, class: itsClass, from }) => ({ id, name, class: itsClass, from })),
    models: aid.options,
  });
}

function printAppraisal(file: string, day: string): void {
  const given = readJson(file);
  const isState = typeof given === 'object' && given !== null && 'answers' in given;
  if (!isState) refuse(`${file} holds no "answers".\n\n${USAGE}`);
  const answers = given.answers;
  const bare = typeof answers === 'object' && answers !== null ? withoutNotes({ ...answers }) : answers;
  const { state, messages } = readState(
    { ...given, answers: bare },
    { questions: aid.questions, criteria: valueCriteria(aid), options: aid.options.map(({ id }) => id) },
  );
  if (messages.length > 0) refuse(`${file}:\n${messages.map((message) => `  ${message}`).join('\n')}`);

  const appraisal = appraise(aid, state, { day });
  const { rules, order, sums, whoDecides, seed, version, draws, withoutEvidence, inPlace } = appraisal;
  const { clearWinner, closest } = sensitivity(aid, appraisal);
  const score = new Map(sums.map(({ option, score: points }) => [option, points]));
  const starts = [...cases.values()].map((study) => ({ id: study.id, answers: startingAnswers(study) }));
  print({
    whoDecides: whoDecides ? { by: whoDecides.by, because: whoDecides.text } : null,
    ruledOut: [...rules.ruledOut].flatMap(([model, grounds]) =>
      grounds.map(({ rule }) => ({ model, rule: rule.id, because: rule.because })),
    ),
    mayBeRuledOut: [...rules.mayBeRuledOut].flatMap(([model, grounds]) =>
      grounds.map(({ rule, waitsFor }) => ({ model, rule: rule.id, because: rule.because, waitsFor })),
    ),
    needs: rules.needs.map(({ rule }) => ({
      models: rule.models,
      rule: rule.id,
      because: rule.because,
      instead: rule.instead ?? null,
    })),
    mayNeed: rules.mayNeed.map(({ rule, waitsFor }) => ({ models: rule.models, rule: rule.id, waitsFor })),
    cautions: rules.cautions.map(({ rule }) => ({ models: rule.models, rule: rule.id, because: rule.because })),
    limits: rules.limits.map(({ rule }) => ({ rule: rule.id, because: rule.because })),
    inPlay: order.map(({ option, expectedRank, firstShare, topThreeShare, lastThreeShare }) => ({
      model: option,
      expectedRank,
      firstShare,
      topThreeShare,
      lastThreeShare,
      weightedScore: score.get(option) ?? 0,
      ...(option === inPlace ? { inPlace: true } : {}),
    })),
    clearWinner: clearWinner ?? null,
    closestChange: closest?.least ?? null,
    similarCases: similarCases(aid.questions, appraisal.state.answers, starts),
    withoutEvidence,
    draws,
    seed,
    version,
    day,
  });
}

function printBackTest(file: string | undefined): void {
  const profiles: { decisions: TestedDecision[]; problems: string[] } =
    file === undefined
      ? { decisions: [...aid.backTest], problems: [] }
      : readProfiles(readJson(file), new Set(cases.keys()));
  if (profiles.problems.length > 0) refuse(profiles.problems.join('\n'));
  const { results, summary } = backTest(aid, profiles.decisions);
  const misses = results.flatMap(({ decision, problems }) =>
    problems.map(({ question, found, allowed }) => `${decision.id}: "${found}" to ${question}; allowed: ${allowed}`),
  );
  if (misses.length > 0) refuse(misses.join('\n'));
  const place = ({ withItems }: TestResult): number => withItems.place ?? Number.POSITIVE_INFINITY;
  for (const result of results.sort((a, b) => place(b) - place(a))) console.log(lineOf(result));

  const { withItems, withoutItems, randomInPlay, randomAmongAll, bestConstant, decisions } = summary;
  const row = (name: string, { first: firsts, topThree }: Count): string =>
    `${name.padEnd(52)}first ${firsts.toFixed(1).replace('.0', '').padStart(5)}   first three ${topThree.toFixed(1).replace('.0', '').padStart(5)}`;
  console.log(`\n${decisions} decisions; rules of ${aid.version}, each decision by the law of its day`);
  console.log(row('the aid', withItems));
  console.log(row('the aid, without what rests on the case alone', withoutItems));
  console.log(row('at random among the options in play', randomInPlay));
  console.log(row('at random among all options', randomAmongAll));
  console.log(row(`always ${bestConstant.option}; best three, in hindsight`, bestConstant));
  console.log(`chosen, and ruled out by the aid: ${summary.ruledOut}`);
}

function lineOf({ decision, accepted, ruledOutBy, withItems, withoutItems, leftOut }: TestResult): string {
  const placed = ({ place, order }: TestedRun): string =>
    place === undefined ? `not among ${order.length}` : `place ${place} of ${order.length}`;
  const what = accepted.length === 0 ? `${decision.chosen} (no option of the aid)` : accepted.join(' or ');
  return [
    decision.id.padEnd(34),
    `chosen: ${what}`.padEnd(58),
    placed(withItems).padEnd(16),
    `without ${leftOut} items: ${placed(withoutItems)}`.padEnd(36),
    `hindsight: ${decision.hindsight}`,
    ruledOutBy.length > 0 ? `ruled out by ${ruledOutBy.join(', ')}` : '',
  ]
    .join('  ')
    .trimEnd();
}
