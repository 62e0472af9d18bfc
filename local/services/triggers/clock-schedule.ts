import { wallToInstant, zoneOffset } from '../texts/zone-offset';

/** `after` is in milliseconds, `at` is an instant. A setting that was not given is `null`. */
export interface ClockPlan {
  every: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number } | null;
  after: number | null;
  at: number | null;
  hour: number | null;
  minute: number | null;
  /** 0 is Sunday. */
  weekDay: number | null;
  zone: string;
}

const unitMs = { minutes: 60_000, hours: 3_600_000, days: 86_400_000, weeks: 604_800_000 };
const day = 86_400_000;

export function clockInterval({ every }: ClockPlan): number | null {
  return every ? every.count * unitMs[every.unit] : null;
}

/**
 * Returns the instant of the first firing. For a daily or weekly trigger Google chooses a minute within the
 * hour and keeps it (https://developers.google.com/apps-script/guides/triggers/installable). Here it is the
 * requested minute, or minute 0.
 */
export function firstFiring(plan: ClockPlan, now: number): number {
  if (plan.at !== null) return plan.at;
  if (plan.after !== null) return now + plan.after;
  const interval = clockInterval(plan) ?? day;
  if (plan.every?.unit === 'minutes' || plan.every?.unit === 'hours') return now + interval;
  const wall = now + zoneOffset(now, plan.zone);
  let due = wall - (wall % day) + (plan.hour ?? 0) * 3_600_000 + (plan.minute ?? 0) * 60_000;
  while (due <= wall || !isDay(due, plan.weekDay)) due += day;
  return wallToInstant(due, plan.zone);
}

function isDay(wall: number, weekDay: number | null): boolean {
  return weekDay === null || (Math.floor(wall / day) + 4) % 7 === weekDay;
}
