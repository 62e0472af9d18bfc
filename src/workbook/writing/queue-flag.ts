import type { Day } from '../../calendar/day';
import type { PropertyStore } from '../property-store-port';

const HELD = 'held ';

/** Says that letters may be waiting, so that the next tick looks. */
export function raiseQueue(memory: PropertyStore): void {
  memory.set('queue', 'yes');
}

/** Says that nothing waits. */
export function lowerQueue(memory: PropertyStore): void {
  memory.set('queue', 'no');
}

/** Lets what waits wait for another day: Google refuses today, and trying every ten minutes would not help. */
export function holdQueue(memory: PropertyStore, today: Day): void {
  memory.set('queue', `${HELD}${today}`);
}

/**
 * Sets the flag after a section that left nothing for this day: up while a claim is being sent, held where letters
 * wait for another day, else down.
 */
export function settleQueue(
  memory: PropertyStore,
  { isBusy, waits, today }: { isBusy: boolean; waits: boolean; today: Day },
): void {
  if (isBusy) raiseQueue(memory);
  else if (waits) holdQueue(memory, today);
  else lowerQueue(memory);
}

/** Tells from the flag whether a tick of the day should look at the queue. */
export function queueWaits(flag: string | null | undefined, today: Day): boolean {
  return flag === 'yes' || (flag?.startsWith(HELD) === true && flag !== `${HELD}${today}`);
}
