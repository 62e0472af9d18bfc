import { writeTracking } from '../../dispatches/jobs/append-tracking';
import { newObligation } from '../../records/obligation';
import { digestOf } from '../../texts/digest';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Columns, Tab } from '../../workbook/cells/tab';
import { formatUnderWay } from '../../workbook/cells/under-way';
import type { Change } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import { dispatchOf, letterOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { addRows, changeRows, finishRows } from '../../workbook/writing/write-rows';
import { concernedBy } from '../rules/concerned-rows';
import {
  ABOUT_NOTHING,
  packedUnit,
  type UnitsAbout,
  type UnitsAnswer,
  type UnitsOutcome,
  type UnitsSeen,
  type UnitsWriting,
} from '../rules/units-view';

/** Opens Thay đổi đơn vị, đầu mối. */
export function openUnitChanges(ports: Ports): void {
  const { menu, unitChanges: texts } = ports.words();
  ports.people.open('unit-changes', menu.changeUnits, { language: ports.language(), texts });
}

/**
 * Gives what the dialog works on: every unit, unless the dialog has them as they are now by their digest; and what a
 * decision about some of them concerns.
 */
export function readUnits(ports: Ports, about = ABOUT_NOTHING, known = ''): UnitsAnswer {
  return readDesk(ports, about, known).view;
}

/**
 * Writes what the dialog decided, or gives the units anew when the spreadsheet is no longer as it was seen. What
 * is owed is written before who owes it; new units carry what ends in their stead, so that one write makes all of it
 * hold. The dialog is only for those who may edit the sheet anyway.
 */
export function changeUnits(ports: Ports, seen: UnitsSeen, writing: UnitsWriting): UnitsOutcome {
  return withLock(ports, () => {
    const { view, units, tracking, outbox } = readDesk(ports, seen.about, seen.units);
    if (view.units || view.seen.rest !== seen.rest) return { done: false, view };
    const { dispatches } = view;
    const standing = [...rowsOf(units).map(unitOf), ...writing.added];
    const rows = writing.owed.flatMap((owed) => {
      const dispatch = dispatches.find(({ id }) => id === owed.dispatch);
      const unit = standing.find(({ code }) => code === owed.unit);
      const obligation = { ...newObligation(owed.dispatch, owed.unit), ...owed };
      return dispatch && unit ? trackingRow(obligation, dispatch, unit) : [];
    });
    markDue(ports);
    const changed = notImported(writing.units);
    const codes = new Set(writing.added.map(({ code }) => code));
    if (tracking) writeTracking(ports, tracking, rows, ({ unit }) => codes.has(unit));
    const lastImport = formatUnderWay(NOT_IMPORTED, changed);
    addRows(
      ports,
      unitsTab,
      units,
      writing.added.map((unit) => ({ ...unit, lastImport })),
    );
    changeByKey(ports, unitsTab, units, changed);
    if (codes.size > 0) finishRows(ports, unitsTab, readTab(ports, unitsTab, ports.words()));
    changeByKey(ports, trackingTab, tracking, notImported(writing.rows));
    changeByKey(ports, outboxTab, outbox, writing.letters);
    writeLog(ports, ports.words(), writing.log);
    return { done: true };
  });
}

/** What the last import did to a row may hold the contact as it was: a change of the row forgets it. */
const NOT_IMPORTED = { lastImport: '' };

function notImported<Change>(
  changes: Readonly<Record<string, Change>>,
): Record<string, Change & typeof NOT_IMPORTED> {
  return Object.fromEntries(
    Object.entries(changes).map(([key, change]) => [key, { ...change, ...NOT_IMPORTED }]),
  );
}

function changeByKey<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>> | null,
  changes: Readonly<Record<string, Change<C>>>,
): void {
  if (!read) return;
  const places = read.rows.flatMap(({ at, row }) => {
    const change = changes[String(row[tab.id as keyof typeof row])];
    return change ? [[at, change] as const] : [];
  });
  changeRows(ports, tab, read, new Map(places));
}

/** Reads what a decision about some units concerns: rows and letters only where it may change them. */
function readDesk(ports: Ports, about: UnitsAbout, known: string) {
  const words = ports.words();
  const units = readTab(ports, unitsTab, words);
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words))
    .map(dispatchOf)
    .map(({ id, number, state }) => ({ id, number, state }));
  const isAsked = about.units.length > 0;
  const tracking = isAsked ? readTab(ports, trackingTab, words) : null;
  const outbox = about.contacts === 'all' ? readTab(ports, outboxTab, words) : null;
  const onFile = rowsOf(units).map(unitOf);
  const packed = onFile.map(packedUnit);
  const rest = {
    today: ports.clock.today(),
    dispatches,
    ...concernedBy(about, {
      units: onFile,
      dispatches,
      obligations: tracking ? rowsOf(tracking) : [],
      letters: outbox ? rowsOf(outbox).map(letterOf) : [],
    }),
  };
  const unitsDigest = digestOf(JSON.stringify(packed));
  const seen = { about, units: unitsDigest, rest: digestOf(JSON.stringify(rest)) };
  const view: UnitsAnswer = { ...rest, units: unitsDigest === known ? null : packed, seen };
  return { view, units, tracking, outbox };
}
