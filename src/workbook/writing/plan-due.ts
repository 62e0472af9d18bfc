import type { PropertyStore } from '../property-store-port';

declare module '../property-store-port' {
  interface Properties {
    /** Day on which letters were last planned automatically, or `QUEUEING`. */
    plannedOn: string;
  }
}

/** Makes the next tick plan letters again today, because units have to be told something new. */
export function planAgain(properties: PropertyStore): void {
  properties.set('plannedOn', '');
}

/** Stands in `plannedOn` while letters are queued in several sections, so that the next tick plans if the run dies. */
const QUEUEING = 'queueing';

/** Returns what `endQueueing` puts back. */
export function beginQueueing(properties: PropertyStore): string {
  const before = properties.get('plannedOn') ?? '';
  properties.set('plannedOn', QUEUEING);
  return before;
}

/** Does nothing if letters are to be planned again for another reason. */
export function endQueueing(properties: PropertyStore, before: string): void {
  if (properties.get('plannedOn') === QUEUEING) properties.set('plannedOn', before);
}
