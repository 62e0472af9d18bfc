import type { Day } from '../core/day';
import type { Memory } from './ports';

const HELD = 'held ';

/** Says that letters may be waiting, so that the next tick looks. */
export function raiseQueue(memory: Memory): void {
  memory.set('queue', 'yes');
}

/** Says that nothing waits. */
export function lowerQueue(memory: Memory): void {
  memory.set('queue', 'no');
}

/** Lets what waits wait for another day: Google refuses today, and trying every ten minutes would not help. */
export function holdQueue(memory: Memory, today: Day): void {
  memory.set('queue', `${HELD}${today}`);
}

/** Tells from the flag whether a tick of the day should look at the queue. */
export function queueWaits(flag: string | null | undefined, today: Day): boolean {
  return flag === 'yes' || (flag?.startsWith(HELD) === true && flag !== `${HELD}${today}`);
}
