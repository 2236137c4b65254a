import { acceptability, DRAWS } from '../src/decision-aid/engine/acceptability.ts';
import { EMPTY_STATE, type AidState } from '../src/decision-aid/engine/answers.ts';
import { appraise, questionsOf, sensitivity } from '../src/decision-aid/engine/appraise.ts';
import { SEED } from '../src/decision-aid/engine/random.ts';
import { valueCriteria, valuesFor } from '../src/decision-aid/engine/values.ts';
import { loadLibrary } from '../src/library/load-library.ts';

/** `npm run bench:decision-aid`: how long an appraisal takes on this machine, on the real content. Reported, never asserted. */
const { decisionAid } = loadLibrary();
if (!decisionAid) throw new Error('content/decision-aid is not complete');
const aid = decisionAid;
const runs = 15;
const day = new Date().toISOString().slice(0, 10);

const states: [string, AidState][] = [
  ['nothing answered, weights unknown', EMPTY_STATE],
  [
    'top three ranked',
    {
      ...EMPTY_STATE,
      weights: { mode: 'ranking', values: { integration: 1, 'council-control': 2, 'running-cost': 3 } },
    },
  ],
  [
    'points',
    {
      ...EMPTY_STATE,
      weights: { mode: 'points', values: Object.fromEntries(valueCriteria(aid).map((id, at) => [id, 100 - 10 * at])) },
    },
  ],
];

/** The median of some timings, milliseconds. */
function median(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

console.log(
  `${aid.options.length} options, ${valueCriteria(aid).length} criteria, ${DRAWS} draws, median of ${runs} runs`,
);
for (const [name, state] of states) {
  const drawing = {
    options: aid.options.map(({ id }) => id),
    criteria: valueCriteria(aid),
    values: valuesFor(aid, state.answers, state.overrides, questionsOf(aid)),
    weights: state.weights,
    shared: [],
    draws: DRAWS,
    seed: SEED,
  };
  const appraisal = appraise(aid, state, { day });
  console.log(
    `  ${name.padEnd(36)}acceptability, one run ${median(() => acceptability(drawing)).toFixed(0)} ms; the whole first part ${median(() => appraise(aid, state, { day })).toFixed(0)} ms; sensitivity ${median(() => sensitivity(aid, appraisal)).toFixed(0)} ms`,
  );
}
