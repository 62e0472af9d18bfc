import { type CallOutcome, heardByPage } from '../services/html/call-server';
import type { StartedGoogle } from '../services/start-google';
import type { Answer } from '../services/world/running-execution';
import { type RunReport, reportOf } from './run-report';
import type { RunRequest } from './run-request';
import { subjectOf } from './run-subject';
import { type Started, startRun } from './runs';

/** Functions for runs with a person who answers: an alert or prompt pauses the run until `answer` is called. */
export function createAttendedRuns(engine: StartedGoogle) {
  const { google } = engine;
  const waiting = new Map<number, Started>();
  const settled = (outcome: CallOutcome, args: unknown[]): RunReport => {
    const { run } = outcome;
    if (run && outcome.paused) waiting.set(run.id, { args, outcome: { ...outcome, run } });
    return reportOf(engine, outcome);
  };
  return {
    attend(request: RunRequest): RunReport {
      const { outcome, args } = startRun(engine, request, { attended: true });
      return settled(outcome, args);
    },

    /** Calls a function from a dialog, like `call`, but pauses at questions. */
    attendCall(user: string, fn: string, ...args: unknown[]): RunReport {
      const subject = subjectOf(engine, { fn, args, user, context: 'dialog-call' });
      return settled(engine.callServer(google, subject, { attended: true }), subject.args);
    },

    /**
     * Answers the question of a waiting run, given by its execution number. The run continues to
     * its end or to its next question. Throws if no such run waits.
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
