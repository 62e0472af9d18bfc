import { AUTHORISATION_REQUIRED } from '../errors/google-error';
import { errorInLanguage } from '../errors/in-language';
import { type Google, type RunOptions, runAs } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { usedAt } from '../world/daily-use';
import type { TriggerRecord } from '../world/world-state';
import { installedEvent } from './trigger-events';

/** Milliseconds per day that a user's triggers may run. */
const dailyTime = { consumer: 90 * 60_000, workspace: 6 * 3_600_000 };

function refuse(google: Google, trigger: TriggerRecord, message: string): void {
  google.world.state.counter += 1;
  google.world.state.executions.push({
    id: google.world.state.counter,
    fn: trigger.handler,
    context: trigger.event === 'CLOCK' ? 'time-trigger' : 'edit-trigger',
    effectiveUser: trigger.creator,
    activeUser: '',
    start: google.world.state.now,
    duration: 0,
    outcome: 'refused',
    message: errorInLanguage(google.world.settings.language, message),
  });
}

/**
 * Runs an installed trigger with its creator's rights. If the creator has withdrawn the authorisation or used
 * up the day's trigger time (https://developers.google.com/apps-script/guides/services/quotas), nothing runs: a
 * refused execution is recorded and `[]` is returned.
 */
export function runInstalled(
  google: Google,
  trigger: TriggerRecord,
  { person, event }: { person: string; event: object },
  options: RunOptions = {},
): RunOutcome[] {
  const { settings, state } = google.world;
  if (state.revoked.includes(trigger.creator)) {
    refuse(google, trigger, AUTHORISATION_REQUIRED);
    return [];
  }
  if (usedAt(state.triggerUse[trigger.creator], state.now) >= dailyTime[settings.account]) {
    refuse(google, trigger, 'Service using too much computer time for one day');
    return [];
  }
  const args = [installedEvent(event, trigger)];
  const context = trigger.event === 'CLOCK' ? 'time-trigger' : 'edit-trigger';
  const subject = {
    fn: trigger.handler,
    args,
    context,
    person,
    effectiveUser: trigger.creator,
  } as const;
  return [runAs(google, subject, options)];
}

export function runAllInstalled(
  google: Google,
  kind: TriggerRecord['event'],
  about: { person: string; event: object },
): RunOutcome[] {
  const due = google.world.state.triggers.filter(({ event }) => event === kind);
  return due.flatMap((trigger) => runInstalled(google, trigger, about));
}
