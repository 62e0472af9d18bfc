import type { StartedGoogle } from '../services/start-google';
import type { Answer } from '../services/world/running-execution';
import { type RunReport, reportOf } from './run-report';
import type { RunRequest } from './run-request';
import { type Started, startRun } from './runs';

/** Gives runs that a person attends: a question leaves them waiting until it is answered. */
export function createAttendedRuns(inside: StartedGoogle) {
  const waiting = new Map<number, Started>();
  const settled = (started: Started): RunReport => {
    const { outcome } = started;
    if (outcome.paused) waiting.set(outcome.run.id, started);
    return reportOf(inside, outcome);
  };
  return {
    /** Runs one request; the report has the question that it waits on, if it asks one. */
    attend: (request: RunRequest): RunReport =>
      settled(startRun(inside, request, { attended: true })),

    /** Answers the question of a waiting run by its number, and lets the run go on to its end or its next question. */
    answer(execution: number, answer: Answer): RunReport {
      const started = waiting.get(execution);
      if (!started) throw new Error(`No run ${execution} waits for an answer.`);
      waiting.delete(execution);
      const { args, outcome } = started;
      outcome.run.answers.push(answer);
      return settled({ args, outcome: inside.goOn(inside.google, outcome.run, args) });
    },
  };
}
