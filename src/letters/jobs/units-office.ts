import { readStatusOffice, type StatusOffice } from '../../dispatches/jobs/dispatch-office';
import type { Ports } from '../../workbook/ports';
import { letterCount } from '../../workbook/reading/letters-in';
import type { Office } from '../../workbook/reading/office';
import { hasOnlyIds, idsOf } from '../../workbook/reading/rows-again';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import type { TitledLetter } from '../rules/planned-letter';
import { beginLetters, endLetters, lettersToQueue } from './queue-letters';

/** The office as letters about units and their links need it, which are about no dispatch. */
export type UnitsOffice = StatusOffice & Pick<Office, 'dispatches'>;

/** Reads neither Theo dõi nor Văn bản. */
export function readUnitsOffice(ports: Ports): UnitsOffice {
  return { ...readStatusOffice(ports), dispatches: [] };
}

/** True if no letter was queued since `outbox` was read, so that letters planned then may be queued. */
export function isOutboxSame(ports: Ports, { outbox }: Pick<Office, 'outbox'>): boolean {
  return hasOnlyIds(ports, outboxTab, idsOf(outboxTab, outbox));
}

/**
 * Queues letters under the lock, without a flush: the caller changes a row, which flushes, and then calls the returned
 * function. `null` if others were queued since `office` was read.
 */
export function queueIfSame(
  ports: Ports,
  office: UnitsOffice,
  planned: readonly TitledLetter[],
): (() => void) | null {
  if (!isOutboxSame(ports, office)) return null;
  const letters = lettersToQueue(ports, office, planned);
  const check = beginLetters(ports, letters, office.outbox);
  return () => endLetters(ports, letters, { check, count: letterCount(office.outbox) });
}
