import {
  completeInSections,
  completeRows,
  needsWholeOffice,
} from '../../dispatches/jobs/complete-rows';
import type { Ports } from '../../workbook/ports';
import { type Office, type OfficeRules, readOffice } from '../../workbook/reading/office';
import { withLock } from '../../workbook/with-lock';
import { applySuccessions, dueSuccessions } from './apply-successions';

/**
 * Reads the office without the lock, then ends units and completes rows that are due, in short locked sections
 * that read only those rows again. Reads everything again under the lock only if units end, an id was typed
 * over or a run broke off between writes. Returns the updated office.
 */
export function readSettledOffice(ports: Ports, rules?: OfficeRules): Office {
  const office = readOffice(ports, rules);
  return dueSuccessions(ports, office).length > 0 || needsWholeOffice(office)
    ? withLock(ports, () => settleUnderLock(ports, office))
    : completeInSections(ports, office);
}

/**
 * Reads the office, ends units and completes rows that are due. Returns the updated office. Runs under the
 * lock.
 */
export function settleUnderLock(ports: Ports, rules?: OfficeRules): Office {
  return completeRows(ports, applySuccessions(ports, readOffice(ports, rules)));
}
