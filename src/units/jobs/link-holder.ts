import type { Unit } from '../../records/unit';
import type { Ports } from '../../workbook/ports';
import { findRows } from '../../workbook/reading/find-rows';
import { unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { type CodeFinder, successorOf } from '../rules/successors';
import { verifyToken } from './unit-link';

/** The unit whose page a link opens. */
export interface LinkHolder {
  readonly unit: Unit;
  /** Name of the retired unit that the link was made for, when this one has succeeded it; else ''. */
  readonly successorOf: string;
}

/**
 * Finds the unit that a link opens: the one that it names, or the successor of a unit that has ended. Null when the
 * link was not made by this office or no longer holds; a forged one costs no look at the spreadsheet.
 */
export function linkHolder(
  ports: Ports,
  token: unknown,
  find: CodeFinder = (code) => unitByCode(ports, code),
): LinkHolder | null {
  const claim = verifyToken(ports.signer, token);
  const named = claim && find(claim.unit);
  if (!named || named.linkVersion !== claim.version) return null;
  const unit = successorOf(named.code, (code) => (code === named.code ? named : find(code)));
  return unit && { unit, successorOf: unit === named ? '' : named.name };
}

/** Reads one unit: the column of codes, and its row. */
export function unitByCode(ports: Ports, code: string): Unit | undefined {
  const [found] = findRows(ports, unitsTab, 'code', [code]).rows;
  return found && unitOf(found.row);
}
