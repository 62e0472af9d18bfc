import {
  completeInSections,
  completeRows,
  needsWholeOffice,
} from '../../dispatches/jobs/complete-rows';
import type { ChangePorts, LockPorts, Needs } from '../../workbook/ports';
import { type Office, type OfficeRules, readOffice } from '../../workbook/reading/office';
import { withLock } from '../../workbook/with-lock';
import { applySuccessions, passOn } from './apply-successions';

/**
 * Writes in short locked sections that read only the concerned rows again. Reads everything again under the
 * lock only if an id was typed over or a run broke off between writes.
 */
export function readSettledOffice(
  ports: LockPorts & Needs<'rawTabs'>,
  rules?: OfficeRules,
  read: typeof readOffice = readOffice,
): Office {
  const office = read(ports, rules);
  return needsWholeOffice(office)
    ? withLock(ports, () => settleUnderLock(ports, office))
    : completeInSections(ports, passOn(ports, office));
}

/** The caller must hold the lock. */
export function settleUnderLock(
  ports: ChangePorts & Needs<'rawTabs'>,
  rules?: OfficeRules,
): Office {
  return completeRows(ports, applySuccessions(ports, readOffice(ports, rules)));
}
