import { addInSections } from '../../dispatches/jobs/add-in-sections';
import { appendRows } from '../../dispatches/jobs/append-tracking';
import { pick } from '../../records/pick';
import { digestOf } from '../../texts/digest';
import type { Rows } from '../../workbook/cells/read-rows';
import { formatUnfinished } from '../../workbook/cells/unfinished-changes';
import type { ChangePorts, OfficePorts, Ports } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { dispatchOf, lettersOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { opensWithData } from '../../workbook/reading/opens-with-data';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { addRows } from '../../workbook/writing/add-rows';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { makeRoom } from '../../workbook/writing/make-room';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { unloggedLines, writeLog } from '../../workbook/writing/write-log';
import { finishRows } from '../../workbook/writing/write-rows';
import { concernedBy } from '../rules/concerned-rows';
import { codesOfRepeatedChange, withExistingCodes } from '../rules/repeated-change';
import {
  type DecisionChanges,
  type DecisionOutcome,
  type DecisionScope,
  NOTHING_CHOSEN,
  type PackedUnitsView,
  packUnit,
  type UnitsSnapshot,
} from '../rules/units-view';
import { NOT_IMPORTED, newTrackingRows, notImported } from './tracking-changes';

export function initialUnitChanges(ports: Ports) {
  const first = opensWithData(ports, unitsTab) ? readUnits(ports) : null;
  return { language: ports.language(), texts: ports.words().unitChanges, first };
}

/** Leaves out the units if the dialog already has them; `known` is their digest. */
export function readUnits(ports: OfficePorts, about = NOTHING_CHOSEN, known = ''): PackedUnitsView {
  return readState(ports, about, known).view;
}

/**
 * Writes nothing if the spreadsheet has changed since the dialog read it; `view` is then the current data. If
 * the user repeats a change whose run was aborted, it is completed with the unit codes of the first run. The rows of
 * new units are added in a locked section of their own: until the units exist, other jobs ignore them.
 */
export function changeUnits(
  ports: Ports,
  seen: UnitsSnapshot,
  writing: DecisionChanges,
): DecisionOutcome {
  const before = readLists(ports);
  let begun: State | null = null;
  return addInSections(ports, (isSame) => {
    const isUnchanged = isSame();
    if (begun && isUnchanged) return writeChange(ports, begun, writing);
    const lists = isUnchanged ? before : readLists(ports);
    const state = readState(ports, seen.about, seen.units, lists);
    const { view, units } = state;
    if (view.units || view.seen.rest !== seen.rest) return { done: false, view };
    const known = rowsOf(units).map(unitOf);
    const codesBefore = codesOfRepeatedChange(writing.added, known);
    if (codesBefore)
      return completeChange(ports, units, withExistingCodes(writing.log, codesBefore));
    const rows = newTrackingRows(writing.owed, view.dispatches, [...known, ...writing.added]);
    const codes: ReadonlySet<string> = new Set(writing.added.map(({ code }) => code));
    if (rows.length + codes.size === 0) return writeChange(ports, state, writing);
    makeRoom(ports, unitsTab, units, codes.size);
    markSummaryDue(ports);
    // Rows that an interrupted run added are found by the codes of new units
    const left = appendRows(ports, rows, { key: 'unitCode', isOurs: (code) => codes.has(code) });
    begun = state;
    return (
      left ?? (rows.length * codes.size > 0 ? { left: [] } : writeChange(ports, state, writing))
    );
  });
}

type State = ReturnType<typeof readState>;

/** Writes everything except the rows of new units. */
function writeChange(
  ports: Ports,
  { units, tracking, outbox }: State,
  { added, log, letters, ...changes }: DecisionChanges,
): DecisionOutcome {
  const changed = notImported(changes.units);
  markSummaryDue(ports);
  changeByKey(ports, trackingTab, tracking, notImported(changes.rows));
  addRows(
    ports,
    unitsTab,
    units,
    added.map((unit) => ({ ...unit, ...NOT_IMPORTED })),
    formatUnfinished({ underWay: {}, also: changed }),
  );
  changeByKey(ports, unitsTab, units, changed);
  const codes = added.map(({ code }) => code);
  if (codes.length > 0) finishRows(ports, unitsTab, matchingRows(ports, unitsTab, 'code', codes));
  changeByKey(ports, outboxTab, outbox, letters);
  writeLog(ports, ports.words(), log);
  return { done: true };
}

/**
 * For a change whose run was aborted after its new units were written. Their obligations need nothing, because
 * they were written before the units.
 */
function completeChange(
  ports: ChangePorts,
  units: Rows<typeof unitsTab>,
  log: DecisionChanges['log'],
): DecisionOutcome {
  markSummaryDue(ports);
  finishRows(ports, unitsTab, units);
  writeLog(ports, ports.words(), unloggedLines(ports, log));
  return { done: true };
}

function rowsOfUnits(ports: OfficePorts, units: DecisionScope['units']) {
  return units === 'all'
    ? readTab(ports, trackingTab, ports.words())
    : matchingRows(ports, trackingTab, 'unitCode', units);
}

function readLists(ports: OfficePorts) {
  const words = ports.words();
  const units = readTab(ports, unitsTab, words);
  return { units, dispatches: rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf) };
}

/** Reads the tabs Theo dõi and Hộp thư đi only if the decision may change them. */
function readState(
  ports: OfficePorts,
  about: DecisionScope,
  known: string,
  { units, dispatches: all } = readLists(ports),
) {
  const words = ports.words();
  const dispatches = all.map((one) =>
    pick(one, ['id', 'number', 'label', 'state', 'asks', 'task', 'requestedFigures']),
  );
  const needsRows = about.units.length > 0;
  const tracking = needsRows ? rowsOfUnits(ports, about.units) : null;
  const outbox = about.contacts === 'all' ? readTab(ports, outboxTab, words) : null;
  const allUnits = rowsOf(units).map(unitOf);
  const packed = allUnits.map(packUnit);
  const rest = {
    today: ports.clock.today(),
    dispatches,
    ...concernedBy(about, {
      units: allUnits,
      dispatches,
      obligations: tracking ? rowsOf(tracking) : [],
      letters: outbox ? lettersOf(outbox) : [],
    }),
  };
  const unitsDigest = digestOf(JSON.stringify(packed));
  const seen = { about, units: unitsDigest, rest: digestOf(JSON.stringify(rest)) };
  const view: PackedUnitsView = { ...rest, units: unitsDigest === known ? null : packed, seen };
  return { view, units, tracking, outbox };
}
