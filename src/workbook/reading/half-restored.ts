import type { Needs } from '../ports';

declare module '../property-store-port' {
  interface Properties {
    /**
     * While a backup is being restored: its id, the address of the page, and the tabs found to differ, one per line.
     * Otherwise ''.
     */
    restoring: string;
  }
}

/** Until a restore is finished, the content of the tabs is not reliable. */
export function isHalfRestored({ scriptProperties }: Needs<'scriptProperties'>): boolean {
  return (scriptProperties.get('restoring') ?? '') !== '';
}
