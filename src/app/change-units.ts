import { positionOnly } from '../core/contact-data';
import { digestOf } from '../core/digest';
import { newObligation } from '../core/obligation';
import type { OwedRow, UnitsOutcome, UnitsView, UnitsWriting } from '../core/units-view';
import { directivesTab } from '../sheets/directives-tab';
import { outboxTab } from '../sheets/outbox-tab';
import type { Rows } from '../sheets/read-rows';
import type { Columns, Tab } from '../sheets/tab';
import { trackingTab } from '../sheets/tracking-tab';
import { unitsTab } from '../sheets/units-tab';
import type { Change } from '../sheets/write-cells';
import { alone } from './alone';
import { directiveOf, letterOf, readTab, rowsOf, unitOf } from './office';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { trackingRow } from './tracking-row';
import { writeLog } from './write-log';
import { addRows, changeRows } from './write-rows';

/** Opens Thay đổi đơn vị, đầu mối. */
export function openUnitChanges(ports: Ports): void {
  const { menu, unitChanges: texts } = ports.words();
  ports.people.open('unit-changes', menu.changeUnits, { language: ports.language(), texts });
}

/** Gives what the dialog works on: units, dispatches, what is owed, letters. Of closed dispatches only rows with a name. */
export function readUnits(ports: Ports): UnitsView {
  return readDesk(ports).view;
}

/**
 * Writes what the dialog decided, or gives the units anew when the spreadsheet is no longer as it was seen. What
 * takes over is written before what ends: a run that dies between the two leaves nothing without a row. The
 * dialog is only for those who may edit the sheet anyway.
 */
export function changeUnits(ports: Ports, seen: string, writing: UnitsWriting): UnitsOutcome {
  return alone(ports, () => {
    const { view, units, tracking, outbox } = readDesk(ports);
    if (view.seen !== seen) return { done: false, view };
    const { directives } = view;
    const standing = [...view.units, ...writing.added];
    const rows = writing.owed.flatMap((owed) => {
      const directive = directives.find(({ id }) => id === owed.directive);
      const unit = standing.find(({ code }) => code === owed.unit);
      const obligation = { ...newObligation(owed.directive, owed.unit), ...owed };
      return directive && unit ? trackingRow(obligation, directive, unit) : [];
    });
    addRows(
      ports,
      unitsTab,
      units,
      writing.added.map((unit) => ({ ...unit, ...NOT_IMPORTED })),
    );
    addRows(ports, trackingTab, tracking, rows);
    const changed = Object.entries(writing.units).map(([code, change]) => [
      code,
      { ...change, ...NOT_IMPORTED },
    ]);
    changeByKey(ports, unitsTab, units, Object.fromEntries(changed));
    changeByKey(ports, trackingTab, tracking, writing.rows);
    changeByKey(ports, outboxTab, outbox, writing.letters);
    writeLog(ports, ports.words(), writing.log);
    markDue(ports);
    return { done: true };
  });
}

/** What the last import did to a unit may hold the contact as it was: a change of the unit forgets it. */
const NOT_IMPORTED = { lastImport: '' };

function changeByKey<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Readonly<Record<string, Change<C>>>,
): void {
  const places = read.rows.flatMap(({ at, row }) => {
    const change = changes[String(row[tab.id as keyof typeof row])];
    return change ? [[at, change] as const] : [];
  });
  changeRows(ports, tab, read, new Map(places));
}

function readDesk(ports: Ports) {
  const words = ports.words();
  const units = readTab(ports, unitsTab, words);
  const tracking = readTab(ports, trackingTab, words);
  const outbox = readTab(ports, outboxTab, words);
  const directives = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
  const closed = new Set(directives.filter(({ state }) => state === 'closed').map(({ id }) => id));
  /** Closed dispatches pile up over the years; only a name in them may still have to go. */
  const isConcerned = ({ directive, acknowledgedBy }: OwedRow) =>
    !closed.has(directive) || positionOnly(acknowledgedBy) !== acknowledgedBy;
  const data = {
    today: ports.clock.today(),
    units: rowsOf(units).map(unitOf),
    directives: directives.map(({ id, number, state }) => ({ id, number, state })),
    obligations: rowsOf(tracking).filter(isConcerned).map(owedRow),
    letters: rowsOf(outbox)
      .map(letterOf)
      .map(({ id, state, mailbox, copies }) => ({ id, state, mailbox, copies })),
  };
  return { view: { ...data, seen: digestOf(JSON.stringify(data)) }, units, tracking, outbox };
}

function owedRow(row: OwedRow): OwedRow {
  const { key, directive, unit, acknowledge, acknowledgedBy, train, exemptBecause } = row;
  const { acknowledgeExtendedTo, trainExtendedTo } = row;
  const extended = { acknowledgeExtendedTo, trainExtendedTo };
  return { key, directive, unit, acknowledge, acknowledgedBy, train, exemptBecause, ...extended };
}
