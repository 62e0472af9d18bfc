import type { Unit } from '../../records/unit';
import { readText } from '../../texts/safe-text';
import { splitList } from '../../texts/split-list';
import { findColumns } from '../../workbook/cells/find-columns';
import { cellText } from '../../workbook/cells/read-cell';
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
import { isNamedIn, predecessorsOf } from '../rules/related-units';
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
  /** All units. In a long tab empty if none of them can be below this unit. */
  withSubordinatesOf(unit: Unit): readonly Unit[];
  names(): readonly Pick<Unit, 'name'>[];
}

/**
 * Reads the codes and names of the tab Đơn vị when first used, and whole rows as far as they are needed: all of a
 * short tab, or where units may be below another; else those of the units sought.
 */
export function unitDirectory(ports: ReadPorts): UnitDirectory {
  const scanned = once(() => ports.reader.scan(unitsTab, ['code', 'name']));
  const rowsOfPlaces = (places: readonly number[]) =>
    rowsOf(rowsAt(ports, unitsTab, { headers: scanned().headers, places })).map(unitOf);
  const places = () => scanned().rows.map(({ at }) => at);
  const all = once(() => rowsOfPlaces(places()));
  /** Texts of a column that are not blank. */
  const textsOf = (key: 'parent' | 'successors') => {
    const column = 1 + findColumns(unitsTab, scanned().headers, ports.words())[key];
    return ports.reader
      .readPlaces(unitsTab, places(), 1, column)
      .map(({ at, cells: [cell = ''] }) => ({ at, text: readText(cellText(cell)) }))
      .filter(({ text }) => text !== '');
  };
  const placesOf = (codes: readonly string[]) =>
    scanned().rows.flatMap(({ at, texts: [code = ''] }) => (codes.includes(code) ? [at] : []));
  const mayHaveSubordinates = (unit: Unit) => {
    const parents = new Set(textsOf('parent').map(({ text }) => text));
    if (parents.size === 0) return false;
    const codes = new Map(scanned().rows.map(({ at, texts: [code = ''] }) => [at, code]));
    const before = predecessorsOf(
      unit.code,
      textsOf('successors').map(({ at, text }) => [codes.get(at) ?? '', splitList(text)]),
    );
    return isNamedIn([unit, ...rowsOfPlaces(placesOf(before))], parents);
  };
  const isShort = () => places().length * scanned().headers.length <= CELLS_AT_ONCE;
  return {
    find: (code) => {
      if (isShort()) return all().find((unit) => unit.code === code);
      return rowsOfPlaces(placesOf([code]))[0];
    },
    rowOf: (code) => placesOf([code])[0] ?? 0,
    withSubordinatesOf: (unit) => (isShort() || mayHaveSubordinates(unit) ? all() : []),
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
