import {
  completeInSections,
  completeRows,
  needsWholeOffice,
} from '../../dispatches/jobs/complete-rows';
import type { Ports } from '../../workbook/ports';
import { type Office, type OfficeRules, readOffice } from '../../workbook/reading/office';
import { withLock } from '../../workbook/with-lock';
import { successionsDue, takeSuccessions } from './take-successions';

/**
 * Reads the office while others go on writing, and ends and completes what nobody reported, in a short section of its own
 * that reads again the rows which it is about. Only where units end, an id was typed over or a run has died between
 * writes, all is read once more under the lock. Gives the office as it then is.
 */
export function settledOffice(ports: Ports, rules?: OfficeRules): Office {
  const office = readOffice(ports, rules);
  return successionsDue(ports, office).length > 0 || needsWholeOffice(office)
    ? withLock(ports, () => settleWhole(ports, office))
    : completeInSections(ports, office);
}

/** Reads the office and does all of that at once. Runs under the lock. */
export function settleWhole(ports: Ports, rules?: OfficeRules): Office {
  return completeRows(ports, takeSuccessions(ports, readOffice(ports, rules)));
}
