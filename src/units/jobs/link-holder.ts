import type { Unit } from '../../records/unit';
import type { Ports } from '../../workbook/ports';
import { findRows } from '../../workbook/reading/find-rows';
import { readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { type CodeFinder, successorOf } from '../rules/successors';
import { verifyToken } from './unit-link';

/** The unit whose page a link opens. */
export interface LinkHolder {
  readonly unit: Unit;
  /** Name of the retired unit that the link was made for, when this one has succeeded it; else ''. */
  readonly successorOf: string;
}

/** Why a link opens no page: it was not made by this office or leads to no unit, or a newer one has taken its place. */
export type DeadLink = 'refused' | 'replaced';

/**
 * Finds the unit that a link opens: the one that it names, or the successor of a unit that has ended; or why none. A forged
 * one costs no look at the spreadsheet, and only who had a link of this office learns that it was replaced.
 */
export function linkHolder(
  ports: Ports,
  token: unknown,
  find: CodeFinder = (code) => unitByCode(ports, code),
): LinkHolder | DeadLink {
  const claim = verifyToken(ports.signer, token);
  const named = claim && find(claim.unit);
  if (!named || named.linkVersion < claim.version) return 'refused';
  if (named.linkVersion > claim.version) return 'replaced';
  const unit = successorOf(named.code, (code) => (code === named.code ? named : find(code)));
  return unit ? { unit, successorOf: unit === named ? '' : named.name } : 'refused';
}

/** Reads every unit, with one call, and not before one is asked for: by then a link has turned out to be this office's. */
export function unitList(ports: Ports): { all(): readonly Unit[]; find: CodeFinder } {
  let units: readonly Unit[] | undefined;
  const all = () => {
    units ??= rowsOf(readTab(ports, unitsTab, ports.words())).map(unitOf);
    return units;
  };
  return { all, find: (code) => all().find((unit) => unit.code === code) };
}

/** Reads one unit: the column of codes, and its row. */
export function unitByCode(ports: Ports, code: string): Unit | undefined {
  const [found] = findRows(ports, unitsTab, 'code', [code]).rows;
  return found && unitOf(found.row);
}
