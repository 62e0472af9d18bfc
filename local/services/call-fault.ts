import { endRun } from './end-run';
import { googleError, googleText } from './google-error';
import type { FaultKind, RunningExecution } from './running-execution';
import type { World } from './world';

/** Gives the fault that strikes the call under way, null for none. */
export function faultNow(run: RunningExecution | null): FaultKind | null {
  return run?.fault?.at === run?.calls ? (run?.fault?.kind ?? null) : null;
}

/** Lets the fault that is due strike before the call has any effect. */
export function failBefore(world: World, run: RunningExecution, name: string): void {
  const kind = faultNow(run);
  if (kind === 'kill-before') {
    run.faultHit = true;
    throw endRun(world, run, 'killed');
  }
  if (kind === 'throw-before') {
    run.faultHit = true;
    throw googleError(googleText(world.settings.language, 'server'));
  }
  if ((kind === 'quota-en' || kind === 'quota-vi') && name === 'MailApp.sendEmail') {
    run.faultHit = true;
    throw googleError(googleText(kind === 'quota-en' ? 'en' : 'vi', 'mailQuota'));
  }
}

/** Lets the fault that is due strike after the call has taken effect. */
export function failAfter(world: World, run: RunningExecution): void {
  const kind = faultNow(run);
  if (kind === 'kill-after') {
    run.faultHit = true;
    throw endRun(world, run, 'killed');
  }
  if (kind === 'throw-after') {
    run.faultHit = true;
    throw googleError(googleText(world.settings.language, 'server'));
  }
}
