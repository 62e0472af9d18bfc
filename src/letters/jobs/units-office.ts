import { officeWithLetters, type StatusOffice } from '../../dispatches/jobs/dispatch-office';
import type { Ports } from '../../workbook/ports';
import { letterCount } from '../../workbook/reading/letters-in';
import { type Office, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { openWorkOf, readOpenLetters } from '../../workbook/reading/open-work';
import { hasOnlyIds, idsOf } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import type { TitledLetter } from '../rules/planned-letter';
import { beginLetters, endLetters, lettersToQueue } from './queue-letters';

/** The office as letters about units and their links need it, which are about no dispatch. */
export type UnitsOffice = StatusOffice & Pick<Office, 'dispatches' | 'openWork'>;

/** Does not read Theo dõi. */
export function readUnitsOffice(ports: Ports): UnitsOffice {
  const rules = readRules(ports);
  const dispatches = rowsOf(readTab(ports, dispatchesTab, rules.words));
  const openWork = openWorkOf(dispatches, ports.clock.today());
  const office = officeWithLetters(ports, rules, readOpenLetters(ports, openWork));
  return { ...office, openWork, dispatches: [] };
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
