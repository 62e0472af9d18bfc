import { withErrorLanguage } from '../errors/in-language';
import { notEmulated } from '../objects/service-object';
import type { JournalEntry } from '../world/journal-entry';
import type { RunningExecution } from '../world/running-execution';
import type { World } from '../world/world';
import { callPrice, cellsGiven, cellsGot, noteCells } from './call-cost';
import { callDigest } from './call-digest';
import { failAfter, failBefore } from './call-fault';
import { lacksActiveFile, noteShown } from './call-override';
import { checkPermission } from './call-permission';
import { COST } from './cost-figures';
import { endRun } from './end-run';
import { copyOfResult } from './recorded-result';

interface ServiceCall {
  className: string;
  method: string;
  args: unknown[];
  body: () => unknown;
}

function writeEntry(world: World, run: RunningExecution, call: ServiceCall): JournalEntry {
  const { kind, ms, cells } = callPrice(call, run.cells);
  const entry: JournalEntry = {
    ordinal: world.journal.length + 1,
    execution: run.id,
    entry: run.entry,
    call: run.calls,
    name: `${call.className}.${call.method}`,
    args: callDigest(call.args),
    kind,
    tab: '',
    cells,
    size: cells === 'written' ? cellsGiven(call.method, call.args) : 0,
    start: world.state.now,
    cost: ms * run.slow,
    outcome: 'done',
  };
  world.journal.push(entry);
  return entry;
}

/** Kills the run once its time limit has passed, in the middle of the call. */
function stopAtLimit(world: World, run: RunningExecution, entry: JournalEntry): void {
  const limit = run.requestedAt + run.timeLimit;
  if (world.state.now <= limit) return;
  world.state.now = Math.max(limit, entry.start);
  throw endRun(world, run, 'timed out');
}

function workOf(run: RunningExecution, call: ServiceCall): unknown {
  run.depth += 1;
  try {
    return call.body();
  } finally {
    run.depth -= 1;
  }
}

function perform(world: World, run: RunningExecution, call: ServiceCall): unknown {
  const entry = writeEntry(world, run, call);
  const { language } = world.settings;
  try {
    world.pass(entry.cost);
    stopAtLimit(world, run, entry);
    withErrorLanguage(language, () => checkPermission(world, entry.name));
    failBefore(world, run, entry);
    const work = () => (lacksActiveFile(world, run, entry.name) ? null : workOf(run, call));
    const result = withErrorLanguage(language, work);
    noteShown(run, entry.name, call.args);
    noteCells(run.cells, entry);
    if (entry.cells === 'read') {
      entry.size = cellsGot(result);
      world.pass(COST.cellRead.ms * entry.size * run.slow);
    }
    entry.cost = Math.round((world.state.now - entry.start) * 1000) / 1000;
    stopAtLimit(world, run, entry);
    failAfter(world, run, entry);
    return result;
  } catch (error) {
    entry.outcome = outcomeOf(run);
    if (isNodes(error, entry.name)) throw notEmulated(`${entry.name} with such arguments`);
    if (error instanceof Error && error.name === 'Error') error.name = 'Exception';
    throw error;
  }
}

/**
 * True for a TypeError, a RangeError or a Node error, which Google would not throw. False for
 * HtmlTemplate.evaluate, because the template's own code may throw them.
 */
function isNodes(error: unknown, call: string): boolean {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  if (call === 'HtmlTemplate.evaluate') return false;
  return name === 'TypeError' || name === 'RangeError' || String(code).startsWith('ERR_');
}

function outcomeOf({ question, ended }: RunningExecution): JournalEntry['outcome'] {
  if (question) return 'asked';
  return ended ? 'killed' : 'threw';
}

function performRecorded(world: World, run: RunningExecution, call: ServiceCall): unknown {
  const place = run.calls;
  const record = (value: unknown, threw: boolean): void => {
    const outcome = threw ? { value: null, thrown: value } : { value, thrown: null };
    run.recorded?.set(place, {
      ...outcome,
      threw,
      clock: world.state.now,
      calls: run.calls,
    });
  };
  try {
    const value = perform(world, run, call);
    record(copyOfResult(value), false);
    return value;
  } catch (error) {
    if (run.question === null) record(error, true);
    throw error;
  }
}

function replayed(run: RunningExecution): { value: unknown } | null {
  const past = run.replay?.get(run.calls);
  if (!past) return null;
  run.calls = past.calls;
  if (past.threw) throw past.thrown;
  return { value: copyOfResult(past.value) };
}

/** Calls the function that is planned before this call, while the run is suspended. */
function interrupt(world: World, run: RunningExecution): void {
  const act = run.before.get(run.calls);
  if (!act) return;
  world.suspended.push(run);
  world.current = null;
  try {
    act();
  } finally {
    world.suspended.pop();
    world.current = run;
  }
}

/**
 * Performs one service call of the current run. A call that a service makes itself, or that happens outside a
 * run, is performed without a journal entry, cost or fault.
 */
export function serviceCall(world: World, call: ServiceCall): unknown {
  const run = world.current;
  if (!run || run.depth > 0) return call.body();
  if (run.ended) throw run.ended;
  run.calls += 1;
  const past = replayed(run);
  if (past) return past.value;
  if (run.pauseAt === run.calls) {
    run.ended = new Error('This run is paused.');
    throw run.ended;
  }
  interrupt(world, run);
  const begun = world.host.elapsed();
  try {
    return run.recorded ? performRecorded(world, run, call) : perform(world, run, call);
  } finally {
    run.served += world.host.elapsed() - begun;
  }
}
