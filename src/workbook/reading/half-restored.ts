import type { Needs } from '../ports';

declare module '../property-store-port' {
  interface Properties {
    /**
     * Id of the backup being restored, the address of the page, and the tabs found to differ, one per line; '' if
     * none is being restored.
     */
    restoring: string;
  }
}

/** Until a restore is finished, the content of the tabs is not reliable. */
export function isHalfRestored({ scriptProperties }: Needs<'scriptProperties'>): boolean {
  return (scriptProperties.get('restoring') ?? '') !== '';
}
