import { googleError } from '../errors/google-error';
import { errorInLanguage } from '../errors/in-language';
import type { JournalEntry } from '../world/journal-entry';
import type { FaultKind, RunningExecution } from '../world/running-execution';
import type { World } from '../world/world';
import { readsCells } from './call-cost';
import { endRun } from './end-run';

/** Returns the run's fault if it was set for the number of the current call, otherwise `null`. */
export function currentFault(run: RunningExecution): FaultKind | null {
  return run.fault?.at === run.calls ? run.fault.kind : null;
}

/** Notes that the run's fault has struck. A fault set for the next run is removed. */
export function recordHit(world: World, run: RunningExecution): void {
  run.faultHit = true;
  if (world.nextFault === run.fault) world.nextFault = null;
}

type FaultError = (world: World, run: RunningExecution, name: string) => Error | null;

function kill(world: World, run: RunningExecution): Error {
  return endRun(world, run, 'killed');
}

function serverError(world: World): Error {
  return googleError(
    errorInLanguage(
      world.settings.language,
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    ),
  );
}

function quota(language: 'en' | 'vi'): FaultError {
  return (_world, _run, name) =>
    name === 'MailApp.sendEmail'
      ? googleError(errorInLanguage(language, 'Service invoked too many times for one day: email.'))
      : null;
}

const before: Partial<Record<FaultKind, FaultError>> = {
  'kill-before': kill,
  'throw-before': serverError,
  'quota-en': quota('en'),
  'quota-vi': quota('vi'),
};

const after: Partial<Record<FaultKind, FaultError>> = {
  'kill-after': kill,
  'throw-after': serverError,
};

/** Throws the fault at its call, once per run. A fault set by call name hits the first call of that name. */
function throwIfDue(world: World, run: RunningExecution, entry: JournalEntry, when: typeof before) {
  if (run.fault?.at !== entry.call && run.fault?.at !== entry.name) return;
  if (run.faultHit) return;
  const error = when[run.fault.kind]?.(world, run, entry.name);
  if (!error) return;
  recordHit(world, run);
  throw error;
}

/**
 * Throws a fault that is due before the call takes effect. A `stale-read` fault throws nothing: it makes the
 * store return old cells to this call.
 */
export function failBefore(world: World, run: RunningExecution, entry: JournalEntry): void {
  throwIfDue(world, run, entry, before);
  const [className = '', method = ''] = entry.name.split('.');
  if (currentFault(run) !== 'stale-read' || !readsCells(className, method)) return;
  recordHit(world, run);
  world.store?.readStale(run.id);
}

export function failAfter(world: World, run: RunningExecution, entry: JournalEntry): void {
  throwIfDue(world, run, entry, after);
}
