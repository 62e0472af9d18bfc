import type { Day } from '../../calendar/day';
import type { PropertyStore } from '../property-store-port';

declare module '../property-store-port' {
  interface Properties {
    /** 'yes', 'no', 'held ' and a day, or 'quota ' and the recipients that have to be left in Google's quota. */
    queue: string;
  }
}

const HELD = 'held ';

/** Makes the next tick check the queue, because letters may be waiting. */
export function raiseQueue(properties: PropertyStore): void {
  properties.set('queue', 'yes');
}

function lowerQueue(properties: PropertyStore): void {
  properties.set('queue', 'no');
}

/** Google refuses more letters today, so retrying every ten minutes would not help. */
export function holdQueue(properties: PropertyStore, today: Day): void {
  properties.set('queue', `${HELD}${today}`);
}

const QUOTA = 'quota ';

/** Nothing is sent until more than `reserve` recipients are left, which need not be on another day. */
export function holdForQuota(properties: PropertyStore, reserve: number): void {
  properties.set('queue', `${QUOTA}${reserve}`);
}

/** Called when nothing is left to send today. `isBusy` means that another run is sending claimed letters. */
export function settleQueue(
  properties: PropertyStore,
  { isBusy, waits, today }: { isBusy: boolean; waits: boolean; today: Day },
): void {
  if (isBusy) raiseQueue(properties);
  else if (waits) holdQueue(properties, today);
  else lowerQueue(properties);
}

/** `remaining` asks Google how many recipients are left. */
export function shouldCheckQueue(
  flag: string | null | undefined,
  today: Day,
  remaining: () => number,
): boolean {
  if (flag?.startsWith(QUOTA)) return remaining() > Number(flag.slice(QUOTA.length));
  return flag === 'yes' || (flag?.startsWith(HELD) === true && flag !== `${HELD}${today}`);
}
