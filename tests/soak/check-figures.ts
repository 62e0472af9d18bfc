import { type Table, type TableRow, tableOf } from '../../local/sheet-table';
import { type Day, NO_DAY } from '../../src/calendar/day';
import { notedOverwrite } from '../../src/workbook/cells/last-write';
import { SUMMARY_WIDTHS } from '../../src/workbook/tabs/summary-sheet';
import { later, rolled, workdays } from './check-due';
import { type Course, today, UNNUMBERED, violated, words } from './course';
import { toldOf } from './outbox-says';

const { acknowledgeState, completionState, unitState, dispatchState, role, yesNo } = words.choices;

/** Figures in the order of the columns of Tổng hợp, without shares. */
type Figures = readonly number[];

/**
 * Compares the totals of each dispatch in Tổng hợp with a count of the rows of Theo dõi. Only dispatches that ask
 * for acknowledgement and training, each by a day, have all these columns.
 */
export function checkFigures(course: Course): void {
  const { google } = course;
  const dispatches = tableOf(google, 'dispatches');
  const { open, paused } = dispatchState;
  const numbers = dispatches.rows.map((row) => dispatches.text(row, 'number'));
  const shown = totalsShown(course, numbers);
  for (const row of dispatches.rows) {
    if (![open, paused].includes(dispatches.text(row, 'state'))) continue;
    const { asks, task } = words.choices;
    if (dispatches.text(row, 'asks') !== asks.receiptAndResult) continue;
    if (dispatches.text(row, 'task') !== task.training) continue;
    if (!dispatches.day(row, 'acknowledgeBy') || !dispatches.day(row, 'completeBy')) continue;
    const number = dispatches.text(row, 'number');
    const counted = recount(course, dispatches, row).join(' ');
    const found = shown.get(number)?.join(' ') ?? 'no table';
    if (counted !== found)
      violated(course, UNNUMBERED, { expected: `Tổng hợp of ${number}: ${counted}`, found });
  }
}

/** Row of totals in Tổng hợp, by the dispatch's number. */
function totalsShown({ google }: Course, numbers: readonly string[]): Map<string, Figures> {
  const { values = [] } =
    google.snapshot().tabs.find(({ name }) => name === words.tabs.summary.name) ?? {};
  const totals = new Map<string, Figures>();
  let number = '';
  for (const cells of values) {
    const title = cells[SUMMARY_WIDTHS.length] === 'title' ? String(cells[0]) : '';
    if (title !== '') number = numbers.find((one) => title.includes(one)) ?? '';
    if (cells[1] === words.summary.total && !totals.has(number)) {
      totals.set(
        number,
        [3, 4, 6, 7, 8, 9, 10, 11, 12, 13].map((place) => Number(cells[place] ?? 0)),
      );
    }
  }
  return totals;
}

function recount(course: Course, dispatches: Table, dispatch: TableRow): Figures {
  const { google } = course;
  const works = workdays(course);
  const tracking = tableOf(google, 'tracking');
  const units = tableOf(google, 'units');
  const codesOf = (fits: (unit: TableRow) => boolean) =>
    new Set(units.rows.filter(fits).map((unit) => units.text(unit, 'code')));
  const active = codesOf((unit) => units.text(unit, 'state') === unitState.active);
  const endedAlone = codesOf(
    (unit) =>
      units.text(unit, 'state') === unitState.ended && units.text(unit, 'successors') === '',
  );
  const hasReported = (row: TableRow) =>
    tracking.text(row, 'acknowledge') === acknowledgeState.acknowledged ||
    tracking.text(row, 'complete') !== completionState.notStarted;
  const isCounted = (row: TableRow, unit = tracking.text(row, 'unitCode')) =>
    active.has(unit) || (endedAlone.has(unit) && hasReported(row));
  const rows = tracking.rows.filter(
    (row) =>
      tracking.text(row, 'dispatchId') === dispatches.text(dispatch, 'id') &&
      isCounted(row) &&
      notedOverwrite({ id: tracking.text(row, 'key'), text: tracking.text(row, 'lastWrite') }) ===
        null &&
      tracking.text(row, 'exemptBecause') === '' &&
      tracking.text(row, 'role') !== role.informed &&
      tracking.text(row, 'asked') !== yesNo.no,
  );
  const dueOf = (row: TableRow, stage: 'acknowledge' | 'complete'): Day => {
    const day = dispatches.day(dispatch, `${stage}By`) ?? NO_DAY;
    return rolled(later(tracking.day(row, `${stage}ExtendedTo`), day), works);
  };
  const count = (fits: (row: TableRow) => boolean) => rows.filter(fits).length;
  const isDone = (row: TableRow) => tracking.text(row, 'complete') === completionState.completed;
  const isReceived = (row: TableRow) =>
    tracking.text(row, 'acknowledge') === acknowledgeState.acknowledged;
  const isLate = (row: TableRow) =>
    (tracking.day(row, 'completedOn') ?? '') > dueOf(row, 'complete');
  const reported = rows.filter(
    (row) => tracking.text(row, 'complete') !== completionState.notStarted,
  );
  const sum = (column: string) =>
    reported.reduce((total, row) => total + tracking.count(row, column), 0);
  const on = today(course);
  const knows = knowsVersion(course, tracking, dispatches.count(dispatch, 'version') || 1);
  const isOverdue = (row: TableRow, stage: 'acknowledge' | 'complete') =>
    on > dueOf(row, stage) && knows(row);
  return [
    rows.length,
    count(isReceived),
    count((row) => isDone(row) && !isLate(row)),
    count((row) => isDone(row) && isLate(row)),
    count((row) => !isDone(row) && !isOverdue(row, 'complete')),
    count((row) => !isDone(row) && isOverdue(row, 'complete')),
    count((row) => !isReceived(row) && isOverdue(row, 'acknowledge')),
    sum('sessions'),
    sum('eligible'),
    sum('attended'),
  ];
}

/**
 * True if a unit can be late with the dispatch's version. Everybody can with the first one. With a
 * later one only those that answered it or were notified of it can (docs/decisions/letters.md, “Who was not told
 * is not late”).
 */
function knowsVersion(
  course: Course,
  tracking: Table,
  version: number,
): (row: TableRow) => boolean {
  if (version === 1) return () => true;
  const told = toldOf(course);
  return (row) =>
    tracking.count(row, 'answeredVersion') === version ||
    told.has(`${tracking.text(row, 'key')} ${version}`);
}
