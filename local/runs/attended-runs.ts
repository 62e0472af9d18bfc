import { type CallOutcome, heardByPage } from '../services/html/call-server';
import type { StartedGoogle } from '../services/start-google';
import type { Answer } from '../services/world/running-execution';
import { type RunReport, reportOf } from './run-report';
import type { RunRequest } from './run-request';
import { subjectOf } from './run-subject';
import { type Started, startRun } from './runs';

/** Runs that a person attends: a question pauses the run until it is answered. */
export function createAttendedRuns(engine: StartedGoogle) {
  const { google } = engine;
  const waiting = new Map<number, Started>();
  const settled = (outcome: CallOutcome, args: unknown[]): RunReport => {
    const { run } = outcome;
    if (run && outcome.paused) waiting.set(run.id, { args, outcome: { ...outcome, run } });
    return reportOf(engine, outcome);
  };
  return {
    /** Runs one request. The report has the question that the run waits for, if there is one. */
    attend(request: RunRequest): RunReport {
      const { outcome, args } = startRun(engine, request, { attended: true });
      return settled(outcome, args);
    },

    /** Calls a function as `call` does, from a dialog whose person can be asked. */
    attendCall(user: string, fn: string, ...args: unknown[]): RunReport {
      const subject = subjectOf(engine, { fn, args, user, context: 'dialog-call' });
      return settled(engine.callServer(google, subject, { attended: true }), subject.args);
    },

    /**
     * Answers the question of a waiting run, given by its number, and continues to the end or to the next question.
     */
    answer(execution: number, answer: Answer): RunReport {
      const started = waiting.get(execution);
      if (!started) throw new Error(`No run ${execution} waits for an answer.`);
      waiting.delete(execution);
      const { args, outcome } = started;
      outcome.run.answers.push(answer);
      const next = engine.resumeRun(google, outcome.run, args);
      return settled(next.run.context === 'dialog-call' ? heardByPage(next) : next, args);
    },
  };
}
