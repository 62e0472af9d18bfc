import { type Google, type RunOptions, runAs } from './google';
import { googleText } from './google-error';
import type { RunOutcome } from './run-script';
import { installedEvent } from './trigger-events';
import type { TriggerRecord } from './world-state';

const dailyTime = { consumer: 90 * 60_000, workspace: 6 * 3_600_000 };
const day = 86_400_000;
const pacific = 8 * 3_600_000;

/** Gives the trigger time that a user has had today, in milliseconds; the day is Google's, in the Pacific. */
export function triggerTimeToday(google: Google, user: string): number {
  const { executions, now } = google.world.state;
  const today = Math.floor((now - pacific) / day) * day + pacific;
  let total = 0;
  for (let i = executions.length - 1; i >= 0; i -= 1) {
    const run = executions[i];
    if (!run || run.start < today - day) break;
    const triggered = run.context === 'time-trigger' || run.context === 'edit-trigger';
    if (triggered && run.effectiveUser === user && run.start >= today) total += run.duration;
  }
  return total;
}

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
    message,
  });
}

/**
 * Runs an installed trigger as its creator; it is refused, and the refusal listed, when the creator
 * has withdrawn the authorisation or has used up the day's trigger time
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
export function runInstalled(
  google: Google,
  trigger: TriggerRecord,
  { person, event }: { person: string; event: object },
  options: RunOptions = {},
): RunOutcome[] {
  const { settings, state } = google.world;
  if (state.revoked.includes(trigger.creator)) {
    refuse(google, trigger, 'Authorization is required to perform that action.');
    return [];
  }
  if (triggerTimeToday(google, trigger.creator) >= dailyTime[settings.account]) {
    refuse(google, trigger, googleText(settings.language, 'triggerTime'));
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

/** Runs every installed trigger of an event, in the order of their installation. */
export function runAllInstalled(
  google: Google,
  kind: TriggerRecord['event'],
  about: { person: string; event: object },
): RunOutcome[] {
  const due = google.world.state.triggers.filter(({ event }) => event === kind);
  return due.flatMap((trigger) => runInstalled(google, trigger, about));
}
