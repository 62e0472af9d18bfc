import { type Day, formatDay } from '../../calendar/day';
import { addInSections, type RowsLeft } from '../../dispatches/jobs/add-in-sections';
import { appendTracking, type DispatchRecipients } from '../../dispatches/jobs/append-tracking';
import type { FormOutcome } from '../../forms/form-view';
import { isOver } from '../../records/dispatch';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { recipientUnits } from '../../units/rules/recipients';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import { runsOf } from '../../workbook/cells/runs-of';
import type { NewRow } from '../../workbook/cells/tab';
import type { ChangePorts, OfficePorts, Ports } from '../../workbook/ports';
import { lastRowsOf } from '../../workbook/reading/find-rows';
import { dispatchOf, readRules, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { addRows } from '../../workbook/writing/add-rows';
import { makeRoom } from '../../workbook/writing/make-room';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { type LogLine, writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { checkOrder } from '../rules/check-order';
import { formatMark, rowDigest } from '../rules/import-mark';
import type { ImportOrder, ImportReport } from '../rules/import-order';

type UnitRow = NewRow<typeof unitsTab>;

/** Most new units that a locked section writes. */
const UNITS_PER_LOCK = 4_000;

/**
 * Throws, and writes nothing, if the tab Đơn vị has changed since the preview so that the order no longer fits.
 * Many rows are written in several locked sections, so that other runs get the lock in between. New units are
 * written last: if the run is aborted, importing the same list again completes it.
 */
export function importUnits(ports: Ports, order: ImportOrder): FormOutcome {
  let begun: BegunImport | null = null;
  return addInSections<FormOutcome>(ports, (isSame) => {
    const section = begun ? goOn(ports, begun, isSame()) : beginImport(ports, order);
    const outcome = begun || isSmall(section) ? addPart(ports, order, section) : section;
    if ('left' in outcome) begun = outcome;
    return outcome;
  });
}

/** `left` is rows of Theo dõi. */
interface BegunImport extends RowsLeft {
  readonly onFile: readonly Unit[];
  readonly added: readonly Unit[];
  readonly changed: ReadonlyMap<string, Unit>;
  readonly dispatchRecipients: readonly DispatchRecipients[];
  /** True once the new units have all their rows in the tab Theo dõi. */
  readonly isTracked: boolean;
  /** Number of new units written so far. */
  readonly written: number;
  /** The tab Đơn vị, or its last row, as read by this section. */
  readonly units: Rows<typeof unitsTab>;
}

/** Checks the order and writes the changes of known units. */
function beginImport(ports: Ports, order: ImportOrder): BegunImport {
  const words = ports.words();
  const units = readTab(ports, unitsTab, words);
  const onFile = rowsOf(units).map(unitOf);
  const checked = checkOrder(order, onFile, ports.clock.today());
  if (!checked.fits) throw new Error(words.says.importStale);
  const { added, changed } = checked;
  const dispatchRecipients = newRecipients(ports, order.trackIn, { onFile, added }, words);
  markSummaryDue(ports);
  const rows = rowCount({ dispatchRecipients });
  makeRoom(ports, unitsTab, units, added.length);
  if (changed.size > 0 && rows > 0)
    makeRoom(ports, trackingTab, lastRowsOf(ports, trackingTab), rows);
  writeChanged(ports, units, order, changed);
  const isTracked = added.length === 0;
  // New rows are added below changed ones, which are put back as they are now.
  const last = changed.size > 0 ? lastRowsOf(ports, unitsTab) : units;
  const begun = { onFile, added, changed, dispatchRecipients, isTracked };
  return { ...begun, left: [], written: 0, units: last };
}

/** True if one section does all. A unit on file counts twice, because it is read and may lose the mark of an import. */
function isSmall(begun: BegunImport): boolean {
  return 2 * begun.onFile.length + begun.added.length + rowCount(begun) <= UNITS_PER_LOCK;
}

/** Number of rows of Theo dõi to be added. */
function rowCount({ dispatchRecipients }: Pick<BegunImport, 'dispatchRecipients'>): number {
  return dispatchRecipients.reduce((sum, { recipients }) => sum + recipients.length, 0);
}

/** Throws if the code of a unit that is still to be added is used by now. */
function goOn(ports: Ports, begun: BegunImport, isSame: boolean): BegunImport {
  if (!isSame) {
    const left = new Set<string>(begun.added.slice(begun.written).map(({ code }) => code));
    const { rows } = ports.reader.scan(unitsTab, ['code']);
    if (rows.some(({ texts: [code = ''] }) => left.has(code)))
      throw new Error(ports.words().says.importStale);
  }
  markSummaryDue(ports);
  return { ...begun, units: lastRowsOf(ports, unitsTab) };
}

/** Runs the rest of one locked section. Returns the outcome, or what is done so far if rows are still missing. */
function addPart(ports: Ports, order: ImportOrder, begun: BegunImport): FormOutcome | BegunImport {
  const words = ports.words();
  const { onFile, added, changed, dispatchRecipients, written, units } = begun;
  const rows = rowCount(begun);
  if (!begun.isTracked) {
    const codes = new Set<string>(added.map(({ code }) => code));
    const isOurs = (code: string) => codes.has(code);
    const part = appendTracking(ports, dispatchRecipients, { key: 'unitCode', isOurs });
    if (part) return { ...begun, ...part };
    if (!isSmall(begun)) return { ...begun, isTracked: true, left: [] };
  }
  const end = written + UNITS_PER_LOCK;
  const part = added.slice(written, end);
  addRows(
    ports,
    unitsTab,
    units,
    part.map((unit) => newUnitRow(unit, dispatchRecipients)),
  );
  if (end < added.length) return { ...begun, isTracked: true, left: [], written: end };
  const message = [
    format(words.says.importDone, {
      added: added.length,
      changed: changed.size,
      same: order.report.same,
    }),
    ...(rows > 0 ? [format(words.says.importTracked, { rows })] : []),
    ...passedDeadlineNotes(dispatchRecipients, ports.clock.today(), words),
    ...reportOf(order.report, words),
  ].join(' ');
  writeLog(ports, words, [
    { event: 'unitsImported', detail: message },
    ...renameLines(onFile, changed),
  ]);
  return { done: true, message };
}

/** New units that owe an answer after the deadline count as late, and only a person can correct that. */
function passedDeadlineNotes(
  dispatchRecipients: readonly DispatchRecipients[],
  today: Day,
  { says }: Words,
): string[] {
  return dispatchRecipients.flatMap(({ dispatch, recipients }) => {
    const { number, acknowledgeBy, completeBy } = dispatch;
    const days = [acknowledgeBy, completeBy]
      .filter((day) => day !== null)
      .filter((day) => day < today)
      .map(formatDay);
    const owes = ({ role, exemptBecause }: DispatchRecipients['recipients'][number]) =>
      role !== 'informed' && !exemptBecause;
    const units = recipients.filter(owes).length;
    if (days.length === 0 || units === 0) return [];
    return [format(says.importPassed, { number, days: days.join(', '), units })];
  });
}

/** The office itself is exempt. */
function newRecipients(
  ports: OfficePorts,
  dispatchIds: readonly string[],
  { onFile, added }: { onFile: readonly Unit[]; added: readonly Unit[] },
  words: Words,
): DispatchRecipients[] {
  if (dispatchIds.length === 0) return [];
  const isNew = new Set(added);
  const today = ports.clock.today();
  const all = [...onFile, ...added];
  const own = unitFinder(all, today)(readRules(ports).settings.officeName);
  const exemptBecause = words.says.ownOffice;
  return rowsOf(readTab(ports, dispatchesTab, words))
    .map(dispatchOf)
    .filter((dispatch) => dispatchIds.includes(dispatch.id) && !isOver(dispatch))
    .map((dispatch) => ({
      dispatch,
      recipients: recipientUnits(dispatch, all, today)
        .filter(({ unit }) => isNew.has(unit))
        .map((one) => (one.unit === own ? { ...one, exemptBecause } : one)),
    }));
}

/**
 * Removes the marks of the previous import, so that only the last one can be undone. An import that writes
 * nothing leaves the marks.
 */
function writeChanged(
  ports: ChangePorts,
  units: Rows<typeof unitsTab>,
  order: ImportOrder,
  changed: ReadonlyMap<string, Unit>,
): void {
  if (order.added.length + order.changed.length === 0) return;
  const before = indexBy(order.changed, 'code');
  const changes = new Map(
    units.rows.flatMap(({ at: place, row }): [number, Partial<UnitRow>][] => {
      const unit = changed.get(row.code);
      const change = before.get(row.code);
      if (!unit || !change) return row.lastImport === '' ? [] : [[place, { lastImport: '' }]];
      const at = ports.clock.now();
      const mark = { before: change.before, trackIn: [], at, after: rowDigest(unit) };
      const cells = Object.keys(change.after).map((key) => [key, unit[key as keyof Unit]]);
      return [[place, { ...Object.fromEntries(cells), lastImport: formatMark(mark) }]];
    }),
  );
  changeRows(ports, unitsTab, units, changes);
}

function renameLines(onFile: readonly Unit[], changed: ReadonlyMap<string, Unit>): LogLine[] {
  return onFile.flatMap(({ code, name }): LogLine[] => {
    const after = changed.get(code)?.name ?? name;
    return after === name
      ? []
      : [{ event: 'unitChanged', unit: code, detail: `${name} → ${after}` }];
  });
}

function newUnitRow(unit: Unit, dispatchRecipients: readonly DispatchRecipients[]): UnitRow {
  const trackIn = dispatchRecipients.flatMap(({ dispatch, recipients }) =>
    recipients.some((one) => one.unit === unit) ? [dispatch.id] : [],
  );
  const mark = { before: null, trackIn, after: rowDigest(unit) };
  return { ...unit, lastImport: formatMark(mark) };
}

function reportOf({ merged, left, skipped }: ImportReport, { says }: Words): string[] {
  const parts = [
    [says.importMerged, merged],
    [says.importLeft, left],
    [says.importSkipped, skipped],
  ] as const;
  return parts.flatMap(([sentence, lines]) =>
    lines.length === 0 ? [] : [format(sentence, { count: lines.length, lines: linesText(lines) })],
  );
}

function linesText(lines: readonly number[]): string {
  return runsOf(lines)
    .map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run[run.length - 1]}`))
    .join(', ');
}
