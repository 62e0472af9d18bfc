import { COST } from '../calls/cost-figures';
import { googleError } from '../errors/google-error';
import { errorInLanguage, withErrorLanguage } from '../errors/in-language';
import { withUse } from '../world/daily-use';
import { releaseLocks } from '../world/held-locks';
import { newExecution, type RunningExecution, type RunOrder } from '../world/running-execution';
import type { World } from '../world/world';
import type { ExecutionRecord } from '../world/world-state';
import type { ScriptScope } from './script-context';

/** A run that is paused or waits for an answer has neither result nor error. */
export interface RunOutcome {
  run: RunningExecution;
  result: unknown;
  error: unknown;
  paused: boolean;
}

const maxConcurrent = 30;

/**
 * Throws if the user already has 30 running executions
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
function checkConcurrency(world: World, { effectiveUser }: RunningExecution): void {
  const waiting = world.suspended.filter((run) => run.effectiveUser === effectiveUser).length;
  if (waiting + (world.state.crowd[effectiveUser] ?? 0) < maxConcurrent) return;
  throw googleError(
    'There are too many scripts running simultaneously for this Google user account.',
  );
}

function callEntry(world: World, scope: ScriptScope, run: RunningExecution, args: unknown[]) {
  const { language } = world.settings;
  withErrorLanguage(language, () => checkConcurrency(world, run));
  return scope.within(() => {
    const entry = scope.function(run.entry);
    if (entry) return entry(...args);
    throw googleError(errorInLanguage(language, `Script function not found: ${run.entry}`));
  });
}

function outcomeOf(run: RunningExecution, error: unknown): ExecutionRecord['outcome'] {
  if (run.killed !== '') return run.killed;
  return error === null ? 'completed' : 'failed';
}

/**
 * Commits the run's writes even if it failed, and releases its locks. Does nothing for a killed run. Returns
 * the error of the commit, or `null`.
 */
function commitAndRelease(world: World, run: RunningExecution): unknown {
  if (run.killed !== '') return null;
  try {
    withErrorLanguage(world.settings.language, () => world.store?.end(run.id));
    return null;
  } catch (thrown) {
    return thrown;
  } finally {
    releaseLocks(world.state, run.id);
  }
}

function recordExecution(world: World, run: RunningExecution, error: unknown): void {
  const { state } = world;
  run.finished = state.now;
  if (run.context === 'time-trigger' || run.context === 'edit-trigger') {
    const use = state.triggerUse[run.effectiveUser];
    state.triggerUse[run.effectiveUser] = withUse(
      use,
      run.requestedAt,
      state.now - run.requestedAt,
    );
  }
  state.executions.push({
    id: run.id,
    fn: run.entry,
    context: run.context,
    effectiveUser: run.effectiveUser,
    activeUser: run.activeUser,
    start: Math.floor(run.started),
    duration: Math.round(state.now - run.requestedAt),
    outcome: outcomeOf(run, error),
    message: error instanceof Error ? error.message : error === null ? '' : String(error),
  });
}

function execute(
  world: World,
  scope: ScriptScope,
  run: RunningExecution,
  args: unknown[],
): RunOutcome {
  const outer = world.current;
  world.current = run;
  let result: unknown;
  let error: unknown = null;
  try {
    result = callEntry(world, scope, run, args);
  } catch (thrown) {
    error = thrown;
  } finally {
    world.current = outer;
  }
  const paused = run.ended !== null && run.killed === '';
  if (run.ended) {
    result = undefined;
    error = paused ? null : run.ended;
  }
  if (!paused) {
    const late = commitAndRelease(world, run);
    error ??= late;
    recordExecution(world, run, error);
  }
  run.entriesEnd = world.journal.length;
  return { run, result, error, paused };
}

/**
 * Runs a top-level function as one execution. The start-up time counts as the run's time, but has already
 * passed when the clock is first read.
 */
export function runScript(world: World, scope: ScriptScope, order: RunOrder): RunOutcome {
  world.state.counter += 1;
  const start = {
    requestedAt: world.state.now - COST.start.ms,
    started: world.state.now,
    firstEntry: world.journal.length,
    seed: Math.floor(world.draw() * 2 ** 32),
  };
  const run = newExecution(world.state.counter, start, order);
  return execute(world, scope, run, order.args);
}

/**
 * Continues a paused run by calling its function again from the start. Service calls made before the pause
 * return their recorded results; the later ones are performed.
 */
export function resumeScript(
  world: World,
  scope: ScriptScope,
  run: RunningExecution,
  args: unknown[],
): RunOutcome {
  run.replay = run.recorded;
  run.recorded = run.attended ? new Map(run.recorded) : null;
  run.liveFrom = run.calls;
  run.question = null;
  run.pauseAt = null;
  run.ended = null;
  run.calls = 0;
  run.random = run.seed;
  return execute(world, scope, run, args);
}
