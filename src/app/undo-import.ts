import type { FormOutcome } from '../core/dialog-view';
import { type ImportMark, parseMark, unitDigest } from '../core/import-mark';
import { newObligation } from '../core/obligation';
import { say } from '../core/say';
import { outboxTab } from '../sheets/outbox-tab';
import type { Placed, Rows } from '../sheets/read-rows';
import type { Columns, RowOf, Tab } from '../sheets/tab';
import { trackingTab } from '../sheets/tracking-tab';
import { unitsTab } from '../sheets/units-tab';
import type { Change } from '../sheets/write-cells';
import { alone } from './alone';
import { readTab, unitOf } from './office';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { writeIds } from './write-ids';
import { writeLog } from './write-log';
import { changeRows, idAt } from './write-rows';

type UnitRow = RowOf<typeof unitsTab>;
type TrackingRow = RowOf<typeof trackingTab>;

/** A row that the last import wrote. */
interface Marked extends Placed<UnitRow> {
  readonly mark: ImportMark;
}

/** Names of units that the sentence lists when they stay. */
const NAMED = 5;

/**
 * Undoes the last import: units that it made go, cells that it changed get back what they held. A unit that was
 * edited, asked in another dispatch or written to since stays as it is, and is named.
 */
export function undoImport(ports: Ports): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const units = readTab(ports, unitsTab, words);
    const tracking = readTab(ports, trackingTab, words);
    const written = new Set(
      readTab(ports, outboxTab, words).rows.flatMap(({ row }) =>
        row.state === 'cancelled' ? [] : row.covers.map(({ unit }) => unit),
      ),
    );
    const marked = markedRows(units);
    if (marked.length === 0) throw new Error(words.dialogs.undoNothing);
    const asked = rowsByUnit(tracking);
    const stays = marked.filter((one) => isInUse(one, asked.get(one.row.code) ?? [], written));
    const goes = marked.filter((one) => !stays.includes(one));
    const made = goes.filter(({ mark }) => mark.before === null);
    removeTracking(
      ports,
      tracking,
      made.flatMap(({ row }) => asked.get(row.code) ?? []),
    );
    changeRows(ports, unitsTab, units, new Map([...stays.map(unmarked), ...goes.map(restored)]));
    removeIds(ports, unitsTab, new Set(made.map(({ row }) => row.code)));
    const message = [
      say(words.dialogs.undoDone, { added: made.length, changed: goes.length - made.length }),
      ...(stays.length === 0
        ? []
        : [say(words.dialogs.undoKept, { count: stays.length, names: namesOf(stays) })]),
    ].join(' ');
    writeLog(ports, words, [{ event: 'importUndone', detail: message }]);
    markDue(ports);
    return { done: true, message };
  });
}

/** Counts the units that the last import made and changed. */
export function lastImport(units: Rows<typeof unitsTab>): { added: number; changed: number } {
  const marked = markedRows(units);
  const added = marked.filter(({ mark }) => mark.before === null).length;
  return { added, changed: marked.length - added };
}

function markedRows(units: Rows<typeof unitsTab>): Marked[] {
  return units.rows.flatMap((placed) => {
    const mark = parseMark(placed.row.lastImport);
    return mark ? [{ ...placed, mark }] : [];
  });
}

function rowsByUnit(tracking: Rows<typeof trackingTab>): Map<string, Placed<TrackingRow>[]> {
  const rows = new Map<string, Placed<TrackingRow>[]>();
  for (const placed of tracking.rows) {
    const { unit } = placed.row;
    rows.set(unit, [...(rows.get(unit) ?? []), placed]);
  }
  return rows;
}

function isInUse(
  { row, mark }: Marked,
  asked: readonly Placed<TrackingRow>[],
  written: ReadonlySet<string>,
): boolean {
  if (unitDigest(unitOf(row)) !== mark.after) return true;
  if (mark.before !== null) return false;
  const isOwn = ({ row: one }: Placed<TrackingRow>) =>
    mark.trackIn.includes(one.directive) && isUntouched(one);
  return written.has(row.code) || !asked.every(isOwn);
}

function isUntouched(row: TrackingRow): boolean {
  const fresh = newObligation(row.directive, row.unit, row.role);
  const columns = Object.keys(fresh) as (keyof typeof fresh)[];
  const isEdited = row.note !== '' || row.changedAt !== null;
  return (
    !isEdited &&
    columns.every((column) => JSON.stringify(fresh[column]) === JSON.stringify(row[column]))
  );
}

function removeTracking(
  ports: Ports,
  tracking: Rows<typeof trackingTab>,
  rows: readonly Placed<TrackingRow>[],
): void {
  const empty = emptied(Object.keys(trackingTab.columns)) as Partial<TrackingRow>;
  changeRows(ports, trackingTab, tracking, new Map(rows.map(({ at }) => [at, empty])));
  removeIds(ports, trackingTab, new Set(rows.map(({ row }) => row.key)));
}

/** Takes the ids off rows whose other cells were emptied, wherever these stand now. */
function removeIds<C extends Columns>(ports: Ports, tab: Tab<C>, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  const read = readTab(ports, tab, ports.words());
  const rows = read.grid.rows.filter((row) => gone.has(idAt(tab, read, row)));
  writeIds(ports, tab, read, new Map(rows.map(({ at }) => [at, ''])));
}

function unmarked({ at }: Marked): [number, Change<typeof unitsTab.columns>] {
  return [at, { lastImport: '' }];
}

function restored({ at, mark }: Marked): [number, Change<typeof unitsTab.columns>] {
  const cells = mark.before ?? (emptied(Object.keys(unitsTab.columns)) as Partial<UnitRow>);
  return [at, { ...cells, lastImport: '' }];
}

/** Cells of null are written as empty. */
function emptied(columns: readonly string[]): Record<string, null> {
  return Object.fromEntries(columns.map((column) => [column, null]));
}

function namesOf(stays: readonly Marked[]): string {
  const names = stays.slice(0, NAMED).map(({ row }) => row.name);
  return stays.length > NAMED ? `${names.join('; ')} …` : names.join('; ');
}
