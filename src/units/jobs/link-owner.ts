import type { Unit } from '../../records/unit';
import type { Ports, ReadPorts } from '../../workbook/ports';
import { findRows } from '../../workbook/reading/find-rows';
import { readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { type CodeFinder, successorOf } from '../rules/successors';
import { verifyToken } from './unit-link';

export interface LinkOwner {
  readonly unit: Unit;
  /** Name of the ended unit that the link was made for, if this unit succeeds it; otherwise `''`. */
  readonly successorOf: string;
}

/** `refused`: not made by this office, or its unit does not exist. `replaced`: a newer link exists. */
export type DeadLink = 'refused' | 'replaced';

export type LinkOwnerResult =
  | { readonly ok: true; readonly owner: LinkOwner }
  | { readonly ok: false; readonly reason: DeadLink };

/**
 * A forged link causes no read of the spreadsheet, and only the holder of a genuine link learns that it was
 * replaced.
 */
export function findLinkOwner(
  ports: Ports,
  token: unknown,
  find: CodeFinder = (code) => unitByCode(ports, code),
): LinkOwnerResult {
  const claim = verifyToken(ports.signer, token);
  const named = claim && find(claim.unit);
  if (!named || named.linkVersion < claim.version) return { ok: false, reason: 'refused' };
  if (named.linkVersion > claim.version) return { ok: false, reason: 'replaced' };
  const unit = successorOf(named.code, (code) => (code === named.code ? named : find(code)));
  if (!unit) return { ok: false, reason: 'refused' };
  return { ok: true, owner: { unit, successorOf: unit === named ? '' : named.name } };
}

/** Reads the tab Đơn vị with one call when first used. */
export function lazyUnits(ports: ReadPorts): { all(): readonly Unit[]; find: CodeFinder } {
  let units: readonly Unit[] | undefined;
  const all = () => {
    units ??= rowsOf(readTab(ports, unitsTab, ports.words())).map(unitOf);
    return units;
  };
  return { all, find: (code) => all().find((unit) => unit.code === code) };
}

/** Takes two calls: one for the column of codes, one for the row. */
export function unitByCode(ports: ReadPorts, code: string): Unit | undefined {
  const [found] = findRows(ports, unitsTab, 'code', [code]).rows;
  return found && unitOf(found.row);
}
