import type { Day } from '../../calendar/day';
import type { PropertyStore } from '../property-store-port';

const HELD = 'held ';

/** Letters may be waiting: the next tick checks the queue. */
export function raiseQueue(properties: PropertyStore): void {
  properties.set('queue', 'yes');
}

/** Nothing is waiting. */
export function lowerQueue(properties: PropertyStore): void {
  properties.set('queue', 'no');
}

/**
 * Postpones waiting letters to another day: Google refuses today, and retrying every ten minutes
 * would not help.
 */
export function holdQueue(properties: PropertyStore, today: Day): void {
  properties.set('queue', `${HELD}${today}`);
}

/**
 * Sets the flag when nothing is left to send today: raised while a claim is being sent, held if
 * letters wait for another day, otherwise lowered.
 */
export function settleQueue(
  properties: PropertyStore,
  { isBusy, waits, today }: { isBusy: boolean; waits: boolean; today: Day },
): void {
  if (isBusy) raiseQueue(properties);
  else if (waits) holdQueue(properties, today);
  else lowerQueue(properties);
}

/** True if a tick on that day should check the queue. */
export function shouldCheckQueue(flag: string | null | undefined, today: Day): boolean {
  return flag === 'yes' || (flag?.startsWith(HELD) === true && flag !== `${HELD}${today}`);
}
