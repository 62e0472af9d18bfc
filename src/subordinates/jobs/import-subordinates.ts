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
import type { Ports } from '../../workbook/ports';
import { type Office, readOffice, readTab, rowsOf } from '../../workbook/reading/office';
import { SCHEMA } from '../../workbook/reading/schema';
import {
  assertSubordinateNames,
  hasSubordinates,
  readSubordinateReports,
  subordinateReportOf,
} from '../../workbook/reading/subordinate-reports';
import { subordinateTab } from '../../workbook/tabs/subordinates-tab';
import { ALL_TABS } from '../../workbook/tabs/tabs';
import { withLock } from '../../workbook/with-lock';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { addRows } from '../../workbook/writing/write-rows';
import { subordinateReport } from '../rules/subordinate-row';
import type {
  SubordinateDispatch,
  SubordinateFilesView,
  SubordinateOrder,
} from '../rules/subordinates-view';

/** Opens Nhập tổng hợp cấp dưới. */
export function openSubordinates(ports: Ports): void {
  const title = ports.words().menu.importSubordinates;
  ports.people.open('subordinates', title, { language: ports.language() });
}

/**
 * Gives the dialog what it compares files with. Throws the sentence for people when there is no dispatch, or when a tab
 * of their own stands where Cấp dưới has to be.
 */
export function readSubordinates(ports: Ports): SubordinateFilesView {
  assertSubordinateNames(ports);
  const office = readOffice(ports);
  const { words, units } = office;
  const dispatches = office.dispatches.filter(isFollowed).map((one) => withOwing(one, office));
  if (dispatches.length === 0) throw new Error(words.errors.noOpenDispatch);
  const ids = new Set(dispatches.map(({ id }) => id));
  return {
    dispatches,
    units: units.map((unit) => pick(unit, PLACE_KEYS)),
    reports: readSubordinateReports(ports, words).filter(({ dispatch }) => ids.has(dispatch)),
    today: ports.clock.today(),
  };
}

/**
 * Takes in the files that a person has looked at: a row each in Cấp dưới, which is made if need be, and the summary
 * built anew. Everything is checked once more; a file that is on file already adds nothing, and nothing is replaced: of
 * two closings of an office the later counts. The flag of the summary goes up first, so that the clock ends what a dead run
 * began, and a closing that one has left is copied before the flag goes down. Its calls do not depend on the number of files.
 */
export function importSubordinates(ports: Ports, order: SubordinateOrder): FormOutcome {
  const { message, isNew } = withLock(ports, () => takeFiles(ports, order));
  if (isNew) {
    finishClosing(ports);
    updateSummary(ports);
  }
  return { done: true, message };
}

/** Writes what is new of the files. Runs under the lock. */
function takeFiles(ports: Ports, order: SubordinateOrder): { message: string; isNew: boolean } {
  const words = ports.words();
  const office = readOffice(ports);
  const dispatch = office.dispatches.find((one) => one.id === order.dispatch);
  checkOrder(order, office, dispatch);
  assertSubordinateNames(ports);
  if (!hasSubordinates(ports)) ports.workbook.prepare(ALL_TABS, words, SCHEMA);
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
  if (isNew) markDue(ports);
  addRows(ports, subordinateTab, read, added);
  const message = outcomeOf({ order, office, before, added }, dispatch?.number ?? '', words);
  if (isNew) {
    writeLog(ports, words, [
      { event: 'subordinateImported', dispatch: order.dispatch, detail: message },
    ]);
  }
  return { message, isNew };
}

function withOwing(dispatch: Dispatch, office: Office): SubordinateDispatch {
  const keys = ['id', 'type', 'number', 'issuedOn', 'issuingBody', 'subject'] as const;
  return { ...pick(dispatch, keys), owing: owing(dispatch.id, office).map(({ code }) => code) };
}

/** The units that owe a dispatch, in the order of the list. */
function owing(dispatch: string, { units, tracking }: Office): Office['units'] {
  const owed = new Map(
    rowsOf(tracking)
      .filter((row) => row.dispatch === dispatch)
      .map((row) => [row.unit, row]),
  );
  return units.filter((unit) => {
    const row = owed.get(unit.code);
    return row !== undefined && exemptionReason(row, unit) === null;
  });
}

/** What comes from a browser is not taken on trust. */
function checkOrder(
  { period, files }: SubordinateOrder,
  { words: { subordinates: lower }, units }: Office,
  dispatch: Dispatch | undefined,
): void {
  if (!dispatch || !isFollowed(dispatch)) throw new Error(lower.noDispatch);
  if (typeof period !== 'string' || period.trim() === '') throw new Error(lower.noPeriod);
  const changed = files.find(({ file }) => !isSoundFile(file));
  if (changed) throw new Error(format(lower.changed, { office: changed.file.office }));
  const codes = new Set(['', ...units.map(({ code }) => code)]);
  const unknown = files.find(({ code }) => !codes.has(code));
  if (unknown) throw new Error(format(lower.unknownUnit, { code: unknown.code }));
}

function isFirst({ files }: SubordinateOrder, at: number): boolean {
  return files.findIndex(({ file }) => file.seal === files[at]?.file.seal) === at;
}

interface TakenIn {
  readonly order: SubordinateOrder;
  readonly office: Office;
  readonly before: readonly SubordinateReport[];
  readonly added: readonly SubordinateReport[];
}

function outcomeOf(
  { order, office, before, added }: TakenIn,
  number: string,
  { subordinates: lower }: Words,
): string {
  const after = [...before, ...added];
  const corrected = latestReports(before).size + added.length - latestReports(after).size;
  const known = order.files.length - added.length;
  const figures = subordinateFigures(after, owing(order.dispatch, office), order);
  return [
    ...(added.length > 0
      ? [format(lower.done, { count: added.length, number, period: order.period })]
      : []),
    ...(corrected > 0 ? [format(lower.corrected, { count: corrected })] : []),
    ...(known > 0 ? [format(lower.known, { count: known })] : []),
    ...(figures ? [standingOf(figures, lower)] : []),
  ].join(' ');
}

function standingOf(
  figures: SubordinateFigures,
  { standing, unlisted }: Words['subordinates'],
): string {
  const others = unlistedCount(figures);
  return format(standing, {
    sent: sentText(figures, String),
    unlisted: others > 0 ? format(unlisted, { count: others }) : '',
  });
}
