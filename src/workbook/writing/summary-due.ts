import type { Ports } from '../ports';
import type { PropertyStore } from '../property-store-port';

/**
 * Raises the flag that makes the next tick rebuild the summary. Each raising has its own mark, so that one which comes
 * while a rebuild is reading is not taken for one that it has seen.
 */
export function markDue(ports: Pick<Ports, 'scriptProperties' | 'clock'>): void {
  ports.scriptProperties.set('summaryDue', dueMark(ports));
}

/** Gives a mark of the flag that no other raising has, for who keeps it along with more. */
export function dueMark({ clock }: Pick<Ports, 'clock'>): string {
  return `${clock.now()} ${clock.elapsed()}`;
}

/** Tells whether the flag was raised since the last rebuild. */
export function isSummaryDue({ get }: Pick<PropertyStore, 'get'>): boolean {
  return (get('summaryDue') ?? '') !== (get('summarySeen') ?? '');
}
