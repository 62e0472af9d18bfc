import { parseArgs } from 'node:util';
import { ALL_ACTS } from './acts/all-acts';
import { KINDS } from './loop/perform';
import {
  allTrials,
  COURSES,
  sampleTrials,
  type Trial,
  type Tried,
  trialName,
  tried,
  wrongsAfter,
} from './loop/trials';

/** Milliseconds between two reports of progress. */
const TELL_EVERY = 15_000;

const { values } = parseArgs({
  options: {
    act: { type: 'string', default: '' },
    seed: { type: 'string' },
    at: { type: 'string' },
    kind: { type: 'string' },
    'at-once': { type: 'boolean' },
    course: { type: 'string' },
  },
});

/** True if the command line selects the trial. */
function isAsked({ at, kind, atOnce, course }: Trial): boolean {
  return (
    (values.at === undefined || String(at) === values.at) &&
    (values.kind === undefined || kind === values.kind) &&
    (values['at-once'] === undefined || atOnce) &&
    (values.course === undefined || course === values.course)
  );
}

const acts: Tried[] = [];
for (const act of ALL_ACTS) if (act.name.includes(values.act)) acts.push(await tried(act));
if (acts.length === 0) throw new Error(`--act ${values.act}: no act is named so.`);
if (values.kind !== undefined && !KINDS.some((kind) => kind === values.kind))
  throw new Error(`--kind ${values.kind}: one of ${KINDS.join(', ')}.`);
if (values.course !== undefined && !COURSES.some((course) => course === values.course))
  throw new Error(`--course ${values.course}: one of ${COURSES.join(', ')}.`);

const all =
  values.seed === undefined ? acts.flatMap(allTrials) : sampleTrials(acts, Number(values.seed));
const trials = all.filter(isAsked);
const byName = new Map(acts.map((one) => [one.act.name, one]));
let broken = 0;
let toldAt = Date.now();
for (const [done, trial] of trials.entries()) {
  const one = byName.get(trial.name);
  const wrong = one ? await wrongsAfter(one, trial) : [];
  if (wrong.length > 0) {
    broken += 1;
    console.log(`npm run faults -- ${trialName(trial)}`);
    for (const what of wrong) console.log(`  ${what}`);
  }
  if (Date.now() - toldAt < TELL_EVERY) continue;
  toldAt = Date.now();
  console.log(`${done + 1} of ${trials.length} trials, ${broken} with something wrong`);
}
console.log(`${trials.length} trials of ${acts.length} acts, ${broken} with something wrong`);
if (broken > 0) process.exitCode = 1;
