import type { FormOutcome } from '../../forms/form-view';
import { finishClosing } from '../../periods/jobs/copy-closings';
import { isSoundFile } from '../../periods/rules/period-file';
import { type Dispatch, isFollowed } from '../../records/dispatch';
import { pick } from '../../records/pick';
import { latestReports, type SubordinateReport } from '../../records/subordinate-report';
import { PLACE_KEYS } from '../../records/unit';
import { updateSummary } from '../../summary/jobs/update-summary';
import {
  type SubordinateFigures,
  sentText,
  subordinateFigures,
  unlistedCount,
} from '../../summary/rules/subordinate-figures';
import { format } from '../../texts/format';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { OfficePorts, Ports } from '../../workbook/ports';
import { type Office, readTab, readWholeOffice, rowsOf } from '../../workbook/reading/office';
import { opensWithData } from '../../workbook/reading/opens-with-data';
import {
  assertSubordinateNames,
  hasSubordinates,
  readSubordinateReports,
  subordinateReportOf,
} from '../../workbook/reading/subordinate-reports';
import { subordinateTab } from '../../workbook/tabs/subordinates-tab';
import { ALL_TABS } from '../../workbook/tabs/tabs';
import { withLock } from '../../workbook/with-lock';
import { addRows } from '../../workbook/writing/add-rows';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { subordinateReport } from '../rules/subordinate-row';
import {
  SUBORDINATE_DISPATCH_KEYS,
  type SubordinateDialogView,
  type SubordinateDispatch,
  type SubordinateFilesView,
  type SubordinateOrder,
} from '../rules/subordinates-view';

export function subordinatesView(ports: Ports): SubordinateDialogView {
  return {
    language: ports.language(),
    files: opensWithData(ports) ? subordinateFilesView(ports) : null,
  };
}

/**
 * Throws a message for the user if no dispatch is open, paused or closed, or if a tab of the user's own has the
 * name Cấp dưới.
 */
export function subordinateFilesView(ports: OfficePorts): SubordinateFilesView {
  assertSubordinateNames(ports);
  const office = readWholeOffice(ports);
  const { words, units } = office;
  const dispatches = office.dispatches.filter(isFollowed).map((one) => withOwingUnits(one, office));
  if (dispatches.length === 0) throw new Error(words.errors.noOpenDispatch);
  const ids = new Set<string>(dispatches.map(({ id }) => id));
  return {
    dispatches,
    units: units.map((unit) => pick(unit, PLACE_KEYS)),
    reports: readSubordinateReports(ports, words).filter(({ dispatch }) => ids.has(dispatch)),
    today: ports.clock.today(),
  };
}

/**
 * No row is replaced: of two closings of an office the later one counts. The summary is marked as due before
 * rows are written, so that the next scheduled run completes an aborted import.
 */
export function importSubordinates(ports: Ports, order: SubordinateOrder): FormOutcome {
  const { message, isNew } = withLock(ports, () => addReports(ports, order));
  if (isNew) {
    finishClosing(ports);
    updateSummary(ports);
  }
  return { done: true, message };
}

/** The caller must hold the lock. */
function addReports(ports: Ports, order: SubordinateOrder): { message: string; isNew: boolean } {
  const words = ports.words();
  const office = readWholeOffice(ports);
  const dispatch = office.dispatches.find((one) => one.id === order.dispatch);
  checkOrder(order, office, dispatch);
  assertSubordinateNames(ports);
  if (!hasSubordinates(ports)) ports.layout.prepare(ALL_TABS, words);
  const read = readTab(ports, subordinateTab, words);
  const before = rowsOf(read)
    .map(subordinateReportOf)
    .filter((row) => row.dispatch === order.dispatch && row.period === order.period);
  const known = new Set(before.map(({ fileSeal }) => fileSeal));
  const receivedAt = ports.clock.now();
  const place = pick(order, ['dispatch', 'period']);
  const added = order.files
    .filter(({ file }, at) => !known.has(file.seal) && isFirst(order, at))
    .map(({ file, code }) => subordinateReport(file, { ...place, code, receivedAt }));
  const isNew = added.length > 0;
  if (isNew) markSummaryDue(ports);
  addRows(ports, subordinateTab, read, added);
  const message = outcomeOf({ order, office, before, added }, dispatch?.number ?? '', words);
  if (isNew) {
    writeLog(ports, words, [
      { event: 'subordinateImported', dispatch: order.dispatch, detail: message },
    ]);
  }
  return { message, isNew };
}

function withOwingUnits(dispatch: Dispatch, office: Office): SubordinateDispatch {
  return {
    ...pick(dispatch, SUBORDINATE_DISPATCH_KEYS),
    owingUnits: unitsOwing(dispatch.id, office).map(({ code }) => code),
  };
}

function unitsOwing(dispatchId: string, { units, tracking }: Office): Office['units'] {
  const owed = new Map(
    rowsOf(tracking)
      .filter((row) => row.dispatchId === dispatchId)
      .map((row) => [row.unitCode, row]),
  );
  return units.filter((unit) => {
    const row = owed.get(unit.code);
    return row !== undefined && exemptionReason(row, unit) === null;
  });
}

/** Validates input from the browser. Throws a message for the user. */
function checkOrder(
  { period, files }: SubordinateOrder,
  { words: { subordinates }, units }: Office,
  dispatch: Dispatch | undefined,
): void {
  if (!dispatch || !isFollowed(dispatch)) throw new Error(subordinates.noDispatch);
  if (typeof period !== 'string' || period.trim() === '') throw new Error(subordinates.noPeriod);
  const changed = files.find(({ file }) => !isSoundFile(file));
  if (changed) throw new Error(format(subordinates.changed, { office: changed.file.office }));
  const codes = new Set(['', ...units.map(({ code }) => code)]);
  const unknown = files.find(({ code }) => !codes.has(code));
  if (unknown) throw new Error(format(subordinates.unknownUnit, { code: unknown.code }));
}

function isFirst({ files }: SubordinateOrder, at: number): boolean {
  return files.findIndex(({ file }) => file.seal === files[at]?.file.seal) === at;
}

interface ImportResult {
  readonly order: SubordinateOrder;
  readonly office: Office;
  readonly before: readonly SubordinateReport[];
  readonly added: readonly SubordinateReport[];
}

function outcomeOf(
  { order, office, before, added }: ImportResult,
  number: string,
  { subordinates }: Words,
): string {
  const after = [...before, ...added];
  const correctedCount = latestReports(before).size + added.length - latestReports(after).size;
  const knownCount = order.files.length - added.length;
  const figures = subordinateFigures(after, unitsOwing(order.dispatch, office), order);
  return [
    ...(added.length > 0
      ? [format(subordinates.done, { count: added.length, number, period: order.period })]
      : []),
    ...(correctedCount > 0 ? [format(subordinates.corrected, { count: correctedCount })] : []),
    ...(knownCount > 0 ? [format(subordinates.known, { count: knownCount })] : []),
    ...(figures ? [sentSoFarText(figures, subordinates)] : []),
  ].join(' ');
}

function sentSoFarText(
  figures: SubordinateFigures,
  { sentSoFar, unlisted }: Words['subordinates'],
): string {
  const others = unlistedCount(figures);
  return format(sentSoFar, {
    sent: sentText(figures, String),
    unlisted: others > 0 ? format(unlisted, { count: others }) : '',
  });
}
