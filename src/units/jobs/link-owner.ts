import type { Unit } from '../../records/unit';
import { findColumns } from '../../workbook/cells/find-columns';
import { isFilled } from '../../workbook/cells/read-cell';
import type { Ports, ReadPorts } from '../../workbook/ports';
import {
  CELLS_AT_ONCE,
  type FoundRow,
  firstRow,
  rowsAt,
  searchRow,
} from '../../workbook/reading/find-rows';
import { rowsOf, unitOf } from '../../workbook/reading/office';
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

export interface UnitDirectory {
  readonly find: CodeFinder;
  /** Row of Đơn vị; 0 for an unknown code. */
  rowOf(code: string): number;
  /** All units. Empty if no unit has a parent. */
  withParents(): readonly Unit[];
  names(): readonly Pick<Unit, 'name'>[];
}

/**
 * Reads the codes and names of the tab Đơn vị when first used, and whole rows as far as they are needed: all of a
 * short tab, or where units have parents; else those of the units sought.
 */
export function unitDirectory(ports: ReadPorts): UnitDirectory {
  const scanned = once(() => ports.reader.scan(unitsTab, ['code', 'name']));
  const rowsOfPlaces = (places: readonly number[]) =>
    rowsOf(rowsAt(ports, unitsTab, { headers: scanned().headers, places })).map(unitOf);
  const places = () => scanned().rows.map(({ at }) => at);
  const all = once(() => rowsOfPlaces(places()));
  const hasParents = once(() => {
    const column = 1 + findColumns(unitsTab, scanned().headers, ports.words()).parent;
    const cells = ports.reader.readPlaces(unitsTab, places(), 1, column);
    return cells.some(({ cells: [parent] }) => isFilled(parent));
  });
  const isShort = () => places().length * scanned().headers.length <= CELLS_AT_ONCE;
  return {
    find: (code) => {
      if (isShort()) return all().find((unit) => unit.code === code);
      const found = scanned().rows.filter(({ texts }) => texts[0] === code);
      return rowsOfPlaces(found.map(({ at }) => at))[0];
    },
    rowOf: (code) => scanned().rows.find(({ texts }) => texts[0] === code)?.at ?? 0,
    withParents: () => (isShort() || hasParents() ? all() : []),
    names: () =>
      scanned().rows.flatMap(({ texts: [code, name = ''] }) => (code === '' ? [] : [{ name }])),
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** `hint` is the row number in which the unit was seen before. */
export function unitByCode(ports: ReadPorts, code: string, hint = 0): Unit | undefined {
  const { row } = unitRow(ports, code, hint);
  return row && unitOf(row.row);
}

/**
 * The first row with this code, wherever `hint` points: a copy of a row may still have the number of a link that
 * was replaced.
 */
export function unitRow(ports: ReadPorts, code: string, hint: number): FoundRow<typeof unitsTab> {
  return firstRow(ports, unitsTab, code, hint) ?? searchRow(ports, unitsTab, code);
}
