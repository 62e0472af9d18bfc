import type { AppsScript } from '../../local/apps-script';
import { type TableRow, tableOf } from '../../local/sheet-table';
import { USER } from '../../scripts/compare/play/office';
import type { Day } from '../../src/calendar/day';
import { askedRecordsIn } from '../../src/dispatches/rules/reminders-sent';
import { type PackedApproval, unpackApproval } from '../../src/letters/rules/letters-view';
import { toDispatchId } from '../../src/records/dispatch';
import { ladderKey } from '../../src/records/letter-item-fields';
import { isPressing, type LetterItemRecord } from '../../src/records/letter-item-record';
import type { Stage } from '../../src/records/stage';
import { toUnitCode } from '../../src/records/unit';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { tabOf } from '../bundle/rows-of';
import { dialogViewOf } from '../bundle/view-of';
import { words } from '../soak/course';

/** Numbers of follow-ups in one place, compared with those counted from Hộp thư đi. */
export class Look {
  readonly wrong: string[] = [];
  compared = 0;
  /** The highest number that was shown. */
  most = 0;

  compare(what: string, shown: number, counted: number): void {
    this.compared += 1;
    this.most = Math.max(this.most, shown);
    if (shown !== counted) this.wrong.push(`${what}: shown ${shown}, counted ${counted}`);
  }
}

export type Looks = Readonly<Record<'approval' | 'tracking' | 'summary', Look>>;

/** Records of each letter that was sent, and of each that waits for approval, by its id. */
function lettersIn(google: AppsScript) {
  const outbox = tableOf(google, 'outbox');
  const { sent, awaiting } = words.choices.letterState;
  const recordsIn = (state: string) =>
    new Map(
      outbox.rows
        .filter((row) => outbox.text(row, 'state') === state)
        .map((row) => [
          outbox.text(row, 'id'),
          parseLetterItems(outbox.text(row, 'itemRecords')) ?? [],
        ]),
    );
  return { sent: recordsIn(sent), awaiting: recordsIn(awaiting) };
}

/** Number of follow-ups that were sent, by ladder. */
function countSent(google: AppsScript): Map<string, number> {
  const counts = new Map<string, number>();
  for (const records of lettersIn(google).sent.values())
    for (const record of askedRecordsIn(records).filter(isPressing))
      counts.set(ladderKey(record), (counts.get(ladderKey(record)) ?? 0) + 1);
  return counts;
}

/** Chờ duyệt names each dispatch once, with the number of its follow-up unless its stages have several. */
export function lookAtApproval(google: AppsScript, look: Look): void {
  const { awaiting } = lettersIn(google);
  if (awaiting.size === 0) return;
  const counts = countSent(google);
  const opened = google.press(USER, words.menu.openApproval);
  const { letters } = unpackApproval(dialogViewOf(opened) as unknown as PackedApproval);
  const dispatches = tableOf(google, 'dispatches');
  const numberOf = (id: string) => {
    const row = dispatches.rows.find((one) => dispatches.text(one, 'id') === id);
    return row ? dispatches.text(row, 'number') : id;
  };
  for (const { id, contents } of letters) {
    const pressing = (awaiting.get(id) ?? []).filter(isPressing);
    for (const { kind, number, nth } of contents) {
      if (kind !== 'followUp') continue;
      const own = pressing.filter(({ dispatchId }) => numberOf(dispatchId) === number);
      const numbers = new Set(own.map((one) => (counts.get(ladderKey(one)) ?? 0) + 1));
      const [counted = 0] = numbers.size > 1 ? [0] : numbers;
      look.compare(`${id} ${number}`, nth, counted);
    }
  }
}

const COLUMNS = {
  acknowledge: { by: 'acknowledgeBy', extendedTo: 'acknowledgeExtendedTo' },
  complete: { by: 'completeBy', extendedTo: 'completeExtendedTo' },
} as const;

/** Reads how often units were followed up about a stage of the version and by the deadline that apply now. */
function timesReader(google: AppsScript) {
  const counts = countSent(google);
  const dispatches = tableOf(google, 'dispatches');
  const tracking = tableOf(google, 'tracking');
  const timesOf = (dispatch: TableRow, row: TableRow, stage: Stage) => {
    const { by, extendedTo } = COLUMNS[stage];
    const setDay: Day | null = tracking.day(row, extendedTo) ?? dispatches.day(dispatch, by);
    if (setDay === null) return 0;
    const record: LetterItemRecord = {
      ...{ kind: 'reminder', stage, setDay, step: 1 },
      dispatchId: toDispatchId(dispatches.text(dispatch, 'id')),
      unitCode: toUnitCode(tracking.text(row, 'unitCode')),
      version: dispatches.count(dispatch, 'version') || 1,
    };
    return counts.get(ladderKey(record)) ?? 0;
  };
  const rowsOf = (dispatch: TableRow) =>
    tracking.rows.filter(
      (row) => tracking.text(row, 'dispatchId') === dispatches.text(dispatch, 'id'),
    );
  const { open } = words.choices.dispatchState;
  const followed = dispatches.rows.filter((row) => dispatches.text(row, 'state') === open);
  return { followed, dispatches, tracking, rowsOf, timesOf };
}

/** Theo dõi has the number of the stage that was followed up more often. */
export function lookAtTracking(google: AppsScript, look: Look): void {
  const { followed, tracking, rowsOf, timesOf } = timesReader(google);
  for (const dispatch of followed)
    for (const row of rowsOf(dispatch)) {
      const times = (['acknowledge', 'complete'] as const).map((stage) =>
        timesOf(dispatch, row, stage),
      );
      look.compare(tracking.text(row, 'key'), tracking.count(row, 'reminders'), Math.max(...times));
    }
}

/** Place of the columns in the list of overdue units, and of the hidden one with the kind of a row. */
const [UNIT, WORK, TIMES, KIND] = [1, 2, 4, 15];

/** Tổng hợp lists each overdue stage of a unit, with its number. */
export function lookAtSummary(google: AppsScript, look: Look): void {
  const { followed, dispatches, tracking, rowsOf, timesOf } = timesReader(google);
  for (const { title, unit, work, times } of overdueRows(google)) {
    const dispatch = followed.find((one) => title.includes(dispatches.text(one, 'number')));
    const own = dispatch && rowsOf(dispatch).find((one) => tracking.text(one, 'unitName') === unit);
    const stage = work.startsWith('Xác nhận') ? 'acknowledge' : 'complete';
    const counted = dispatch && own ? timesOf(dispatch, own, stage) : -1;
    look.compare(`${title}, ${unit}: ${work}`, Number(times), counted);
  }
}

/** Rows of the lists of overdue units, each with the title above it. */
function overdueRows(google: AppsScript) {
  const found: { title: string; unit: string; work: string; times: string }[] = [];
  let [title, unit, isList] = ['', '', false];
  for (const row of tabOf(google, 'summary').display) {
    const work = row[WORK] ?? '';
    if (row[KIND] === 'title') [title = ''] = row;
    unit = row[UNIT] || unit;
    if (isList && work !== '') found.push({ title, unit, work, times: row[TIMES] ?? '' });
    isList = row[TIMES] === 'Đôn đốc' || (isList && work !== '');
  }
  return found;
}
