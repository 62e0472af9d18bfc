import { markResult } from '../../local/demo/mark-result';
import type { RunReport } from '../../local/runs/run-report';
import { type Table, type TableRow, tableOf } from '../../local/sheet-table';
import type { ResultsView } from '../../src/answers/rules/results-view';
import { addDays, formatDay } from '../../src/calendar/day';
import { type Course, happens, now, OWNER, oneOf, today, words } from './course';
import { insist } from './run-act';

const { acknowledgeState, completionState } = words.choices;

function someRow(
  course: Course,
  fits: (table: Table, row: TableRow) => boolean,
): { table: Table; row: TableRow; key: string } | null {
  const table = tableOf(course.google, 'tracking');
  const row = oneOf(
    course,
    table.rows.filter((one) => fits(table, one)),
  );
  return row ? { table, row, key: table.text(row, 'key') } : null;
}

const isOpen = (table: Table, row: TableRow) =>
  table.text(row, 'acknowledge') !== acknowledgeState.acknowledged;

function done({ result }: RunReport): boolean {
  return (result as { done?: boolean } | undefined)?.done === true;
}

/** Sends a form of a dialog until a run ends without a fault. Returns true if it was accepted. */
export function fill(course: Course, fn: string, answers: Record<string, string>): boolean {
  return done(insist(course, { fn, context: 'dialog-call', user: OWNER, args: [answers] }));
}

/** Records an answer by telephone. */
export function recordAnswer(course: Course): void {
  const found = someRow(course, isOpen);
  if (!found) return;
  const { table, row, key } = found;
  const isTaken = fill(course, 'recordAnswer', {
    dispatch: table.text(row, 'dispatchId'),
    unit: table.text(row, 'unitCode'),
    answer: 'acknowledged',
    channel: 'phone',
    position: 'Văn thư',
    reason: 'điện thoại',
  });
  if (isTaken) noteAnswer(course, key);
}

/** Chooses an answer in the dropdown of Theo dõi, sometimes so fast that no edit event comes. */
export function chooseAnswer(course: Course): void {
  const found = someRow(course, isOpen);
  if (!found) return;
  const { table, row, key } = found;
  const cell = table.cell(row, 'acknowledge');
  const { google } = course;
  const text = acknowledgeState.acknowledged;
  if (happens(course, 0.3)) google.file.type(table.name, cell, text);
  else google.type(OWNER, table.name, cell, text);
  noteAnswer(course, key);
}

/**
 * Notes an answer typed by staff. Its day is read from the sheet: if the edit trigger dies, the
 * next summary fills it in.
 */
function noteAnswer({ facts, ...course }: Course, key: string): void {
  const name = `acknowledge ${key}`;
  if (!facts.answers.has(name)) facts.answers.set(name, { on: null, at: now(course) });
}

export function extend(course: Course): void {
  const found = someRow(course, () => true);
  if (!found) return;
  const { table, row } = found;
  fill(course, 'changeDeadline', {
    dispatch: table.text(row, 'dispatchId'),
    unit: table.text(row, 'unitCode'),
    stage: course.chance.pick(['acknowledge', 'complete']),
    until: formatDay(addDays(today(course), course.chance.between(3, 40))),
    reason: 'đơn vị đề nghị',
  });
}

export function exempt(course: Course): void {
  const found = someRow(course, (table, row) => table.text(row, 'exemptBecause') === '');
  if (!found) return;
  const { table, row, key } = found;
  const isDone = fill(course, 'changeDeadline', {
    dispatch: table.text(row, 'dispatchId'),
    unit: table.text(row, 'unitCode'),
    stage: 'complete',
    exempt: 'yes',
    sure: 'yes',
    reason: 'không thuộc đối tượng',
  });
  if (isDone) course.facts.exempt.set(key, now(course));
}

/** Sends a training report back to be completed, or records that it was compared with a document. */
export function checkReport(course: Course): void {
  const found = someRow(
    course,
    (table, row) => table.text(row, 'complete') === completionState.completed,
  );
  if (!found) return;
  const { table, row, key } = found;
  const isReturned = happens(course, 0.5);
  const call = (fn: string, ...args: readonly unknown[]) =>
    insist(course, { fn, context: 'dialog-call', user: OWNER, args: [...args] }).result;
  const { results } = call('readResults', table.text(row, 'dispatchId')) as ResultsView;
  // The dialog lists neither exempt units nor documents that are over.
  if (!results.some((one) => one.key === key)) return;
  if (isReturned) course.facts.answers.delete(`complete ${key}`);
  markResult(call, key, {
    kind: isReturned ? 'returned' : 'matches',
    text: isReturned ? 'thiếu số người tham gia' : 'báo cáo giấy',
  });
}

/** Pauses or resumes a dispatch, or issues a new version that asks all units again. */
export function changeDispatch(course: Course): void {
  const table = tableOf(course.google, 'dispatches');
  const row = oneOf(course, table.rows);
  if (!row) return;
  const dispatch = table.text(row, 'id');
  const { paused, open } = words.choices.dispatchState;
  const state = table.text(row, 'state');
  if (state === paused) fill(course, 'changeDispatch', { dispatch, state: 'open' });
  else if (state === open && happens(course, 0.6)) {
    fill(course, 'changeDispatch', { dispatch, state: 'paused' });
  } else if (state === open) askAgain(course, dispatch);
}

function askAgain(course: Course, dispatch: string): void {
  const { answers } = course.facts;
  for (const name of [...answers.keys()]) {
    if (name.includes(` ${dispatch}/`)) answers.delete(name);
  }
  const changes = 'bổ sung đối tượng';
  const acknowledgeBy = addDays(today(course), 5);
  const completeBy = addDays(today(course), 20);
  fill(course, 'issueVersion', {
    ...{ dispatch, kind: 'material', asks: 'receiptAndResult', task: 'training' },
    ...{ changes, acknowledgeBy, completeBy },
    ...{ sure: 'yes' },
  });
}
