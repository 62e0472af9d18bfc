import type { Needs } from '../ports';
import type { PropertyStore } from '../property-store-port';

declare module '../property-store-port' {
  interface Properties {
    /** Mark of the last call of `markSummaryDue`. */
    summaryDue: string;
    /** The mark that the last rebuild of the summary started with. */
    summarySeen: string;
    /** Day of the last rebuild of the summary. */
    summaryOn: string;
  }
}

/**
 * Each call writes a different mark, also that of another run which is as old: a mark written during a rebuild is not
 * mistaken for the one that the rebuild started with, nor another run's for one's own.
 */
export function markSummaryDue(ports: Needs<'scriptProperties' | 'clock'>): void {
  ports.scriptProperties.set('summaryDue', summaryDueMark(ports));
}

export function summaryDueMark({ clock }: Needs<'clock'>): string {
  return `${clock.now()} ${clock.millisecond()}`;
}

export function isSummaryDue({ get }: Pick<PropertyStore, 'get'>): boolean {
  return (get('summaryDue') ?? '') !== (get('summarySeen') ?? '');
}
