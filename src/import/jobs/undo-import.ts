import type { Moment } from '../../calendar/moment';
import { isAsCreated } from '../../dispatches/rules/untouched-row';
import type { FormOutcome } from '../../forms/form-view';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Placed, Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Change } from '../../workbook/cells/write-cells';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { LockPorts, ReadPorts, WritePorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { removeRows } from '../../workbook/writing/remove-rows';
import { idAt } from '../../workbook/writing/row-ids';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { type ImportMark, parseMark, rowDigest } from '../rules/import-mark';

type UnitRow = RowOf<typeof unitsTab>;
type TrackingRow = RowOf<typeof trackingTab>;

interface Marked extends Placed<UnitRow> {
  readonly mark: ImportMark;
}

const MAX_NAMES = 5;

/**
 * Units are kept, and named in the message, if they were edited or got a letter since, or if they are new and
 * have changed rows or rows of other dispatches in the tab Theo dõi. Undoing again completes an aborted run.
 */
export function undoImport(ports: LockPorts): FormOutcome {
  return planThenWrite(ports, () => plannedUndo(ports));
}

function plannedUndo(ports: LockPorts): WritePlan<FormOutcome> {
  const words = ports.words();
  const units = readTab(ports, unitsTab, words);
  const marked = markedRows(units);
  if (marked.length === 0) throw new Error(words.says.undoNothing);
  const sent = sentLetters(ports);
  const lastLetterAt = lastLetters(ports);
  const newCodes = marked.flatMap(({ mark, row }) => (mark.before === null ? [row.code] : []));
  const tracking = matchingRows(ports, trackingTab, 'unitCode', newCodes);
  const rowsByUnit = groupBy(tracking.rows, ({ row }) => row.unitCode);
  const kept = marked.filter((one) =>
    isInUse(one, rowsByUnit.get(one.row.code) ?? [], lastLetterAt),
  );
  const undone = marked.filter((one) => !kept.includes(one));
  const added = undone.filter(({ mark }) => mark.before === null);
  const addedCodes = new Set(added.map(({ row }) => row.code));
  const changes = Object.fromEntries([...kept.map(unmark), ...undone.flatMap(restore)]);
  const message = [
    format(words.says.undoDone, { added: added.length, changed: undone.length - added.length }),
    ...(kept.length === 0
      ? []
      : [
          format(words.says.undoKept, {
            count: kept.length,
            names: firstNames(kept.map(({ row }) => row.name)),
          }),
        ]),
  ].join(' ');
  return {
    ok: true,
    write: () => {
      const codes = marked.map(({ row }) => row.code);
      const now = rowsAgain(ports, unitsTab, units, codes);
      const rows = now && matchingRows(ports, trackingTab, 'unitCode', newCodes);
      if (!rows || !isSame(rowsOf(rows), rowsOf(tracking)) || !isSame(sentLetters(ports), sent))
        return null;
      markSummaryDue(ports);
      removeTracking(ports, addedCodes, rows);
      changeByKey(ports, unitsTab, now, changes);
      removeUnits(ports, addedCodes);
      writeLog(ports, words, [{ event: 'importUndone', detail: message }]);
      return { done: true, message };
    },
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Changes if letters are queued, claimed or sent. */
function sentLetters({ reader }: ReadPorts): readonly (readonly string[])[] {
  return reader.scan(outboxTab, ['id', 'state']).rows.map(({ texts }) => texts);
}

/** Reads the whole tab only if there are rows to remove. */
function removeTracking(
  ports: WritePorts,
  codes: ReadonlySet<string>,
  { rows }: Rows<typeof trackingTab>,
): void {
  if (!rows.some(({ row }) => codes.has(row.unitCode))) return;
  const read = readTab(ports, trackingTab, ports.words());
  const gone = read.rows.filter(({ row }) => codes.has(row.unitCode));
  removeRows(ports, trackingTab, read, new Set(gone.map(({ at }) => at)));
}

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

function isInUse(
  { row, mark }: Marked,
  rows: readonly Placed<TrackingRow>[],
  lastLetterAt: ReadonlyMap<string, Moment>,
): boolean {
  if (rowDigest(unitOf(row)) !== mark.after) return true;
  const last = lastLetterAt.get(row.code);
  if (mark.before !== null) return last !== undefined && last >= (mark.at ?? '');
  const isOwn = ({ row: one }: Placed<TrackingRow>) =>
    mark.trackIn.includes(one.dispatchId) && isAsCreated(one);
  return last !== undefined || !rows.every(isOwn);
}

/**
 * Time at which the unit's last letter was sent, else claimed for sending, else `''`. Cancelled letters do not
 * count.
 */
function lastLetters(ports: ReadPorts): Map<string, Moment> {
  const last = new Map<string, Moment>();
  for (const { row } of readTab(ports, outboxTab, ports.words()).rows)
    for (const { unitCode } of row.state === 'cancelled' ? [] : row.itemRecords) {
      const when = row.sentAt ?? row.claimedAt ?? '';
      if (when >= (last.get(unitCode) ?? '')) last.set(unitCode, when);
    }
  return last;
}

/** Reads the tab Đơn vị again, because the rows may have moved. */
function removeUnits(ports: WritePorts, codes: ReadonlySet<string>): void {
  if (codes.size === 0) return;
  const read = readTab(ports, unitsTab, ports.words());
  const gone = read.grid.rows.filter((row) => codes.has(idAt(unitsTab, read, row)));
  removeRows(ports, unitsTab, read, new Set(gone.map(({ at }) => at)));
}

function unmark({ row }: Marked): [string, Change<typeof unitsTab.columns>] {
  return [row.code, { lastImport: '' }];
}

function restore({ row, mark }: Marked): [string, Change<typeof unitsTab.columns>][] {
  return mark.before === null ? [] : [[row.code, { ...mark.before, lastImport: '' }]];
}

export function firstNames(names: readonly string[]): string {
  const first = names.slice(0, MAX_NAMES).join('; ');
  return names.length > MAX_NAMES ? `${first} …` : first;
}
