import type { Day } from '../../calendar/day';
import type { PropertyStore } from '../property-store-port';

declare module '../property-store-port' {
  interface Properties {
    /** 'yes', 'no', or 'held ' and a day. */
    queue: string;
  }
}

const HELD = 'held ';

/** Notes that letters may be waiting, so that the next tick checks the queue. */
export function raiseQueue(properties: PropertyStore): void {
  properties.set('queue', 'yes');
}

/** Notes that no letter is waiting. */
export function lowerQueue(properties: PropertyStore): void {
  properties.set('queue', 'no');
}

/**
 * Notes that waiting letters have to wait for another day, because Google refuses more today. Retrying every
 * ten minutes would not help.
 */
export function holdQueue(properties: PropertyStore, today: Day): void {
  properties.set('queue', `${HELD}${today}`);
}

/**
 * Sets the flag when nothing is left to send today. It is raised while another run is sending claimed letters
 * (`isBusy`), held until another day if letters wait (`waits`), otherwise lowered.
 */
export function settleQueue(
  properties: PropertyStore,
  { isBusy, waits, today }: { isBusy: boolean; waits: boolean; today: Day },
): void {
  if (isBusy) raiseQueue(properties);
  else if (waits) holdQueue(properties, today);
  else lowerQueue(properties);
}

/** True if a tick on this day should check the queue. */
export function shouldCheckQueue(flag: string | null | undefined, today: Day): boolean {
  return flag === 'yes' || (flag?.startsWith(HELD) === true && flag !== `${HELD}${today}`);
}
