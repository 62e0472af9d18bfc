import type { PropertyStore } from '../property-store-port';

declare module '../property-store-port' {
  interface Properties {
    /** Day on which letters were last planned automatically. */
    plannedOn: string;
  }
}

/** Makes the next tick plan letters again today, because units have to be told something new. */
export function planAgain(properties: PropertyStore): void {
  properties.set('plannedOn', '');
}
