import { type Table, type TableRow, tableOf } from '../../local/sheet-table';
import { addDays, type Day, NO_DAY, weekdayOf } from '../../src/calendar/day';
import { type Course, today, violated, words } from './course';
import { askedOf } from './outbox-says';

const { letterState, unitState, dispatchState } = words.choices;
const { acknowledgeState, completionState, role, yesNo } = words.choices;

/** Tiers in working days before and after a deadline, as set-up fills them in. */
const BEFORE = [3, 1];
const AFTER = [1, 3, 5, 10];

/** Working days that a follow-up leaves for an answer, as set-up fills them in. */
const ANSWER_DAYS = 3;

/**
 * Returns a function that is true for working days. Computed from Ngày nghỉ alone, as a check on
 * the add-on.
 */
export function workdays(course: Course): (day: Day) => boolean {
  const table = tableOf(course.google, 'daysOff');
  const kinds = new Map(
    table.rows.map((row) => [table.day(row, 'day') ?? '', table.text(row, 'kind')]),
  );
  const { makeUp } = words.choices.dayOffKind;
  return (day) => {
    const kind = kinds.get(day);
    return kind === undefined ? weekdayOf(day) < 6 : kind === makeUp;
  };
}

/** First working day on or after `day`. */
export function rolled(day: Day, works: (day: Day) => boolean): Day {
  let on = day;
  while (!works(on)) on = addDays(on, 1);
  return on;
}

/** Deadline that counts: the extended one if it is later than the dispatch's. */
export const later = (extended: Day | null, day: Day): Day =>
  extended !== null && extended > day ? extended : day;

function worked(from: Day, to: Day, works: (day: Day) => boolean): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (works(day)) count += 1;
  return count;
}

/** Tier that a stage has reached on a day, or `null` before the first tier. */
function step(due: Day, on: Day, works: (day: Day) => boolean): number | null {
  if (on <= due) {
    const left = worked(on, due, works);
    const reached = BEFORE.filter((days) => days >= left).map((days) => -days);
    return reached.length === 0 ? null : Math.max(...reached);
  }
  const late = worked(due, on, works);
  return Math.max(-1, ...AFTER.filter((days) => days <= late));
}

/** Tabs that are read to find out what is due. */
interface Tabs {
  readonly tracking: Table;
  readonly units: Table;
  readonly dispatches: Table;
}

/** A row of Theo dõi with its dispatch and its unit. */
interface Owed {
  readonly row: TableRow;
  readonly dispatch: TableRow;
  readonly unit: TableRow;
}

/**
 * Promise 10: at the end, everything that was due some days ago was sent or has a visible reason
 * why not: it waits for a person, Google refused it, there is no recipient, or
 * the answer to the last follow-up is awaited (docs/decisions/letters.md, “A follow-up asks for an
 * answer within n working days”).
 */
export function checkDue(course: Course, slackDays: number): void {
  const { google } = course;
  const works = workdays(course);
  const asked = askedOf(course);
  const on = daysBefore(today(course), slackDays, works);
  const tabs: Tabs = {
    tracking: tableOf(google, 'tracking'),
    units: tableOf(google, 'units'),
    dispatches: tableOf(google, 'dispatches'),
  };
  // What comes due while an answer is awaited is sent after that, and then has as many days as
  // anything that comes due.
  const isAwaited = (askedOn = NO_DAY) =>
    askedOn !== NO_DAY && daysAfter(askedOn, ANSWER_DAYS, works) >= on;
  for (const owed of owedRows(tabs)) {
    const key = tabs.tracking.text(owed.row, 'key');
    for (const { ladder, day } of openLadders(tabs, owed)) {
      const due = step(rolled(day, works), on, works);
      if (due !== null && due > 0 && isAwaited(asked.answers.get(key))) continue;
      const reached = asked.tiers.get(ladder) ?? Number.NEGATIVE_INFINITY;
      if (due === null || reached >= due) continue;
      const email = tabs.units.text(owed.unit, 'email');
      const found = `asked up to ${reached}, ${email}`;
      violated(course, 10, { expected: `${ladder} asked at ${due}`, found });
    }
  }
  checkQueue(course, on);
}

function daysBefore(day: Day, count: number, works: (day: Day) => boolean): Day {
  let on = day;
  for (let left = count; left > 0; on = addDays(on, -1)) if (works(on)) left -= 1;
  return on;
}

function daysAfter(day: Day, count: number, works: (day: Day) => boolean): Day {
  let on = day;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    if (works(on)) left -= 1;
  }
  return on;
}

function owedRows({ tracking, units, dispatches }: Tabs): Owed[] {
  const byId = new Map(dispatches.rows.map((row) => [dispatches.text(row, 'id'), row]));
  const byCode = new Map(units.rows.map((row) => [units.text(row, 'code'), row]));
  return tracking.rows.flatMap((row) => {
    const dispatch = byId.get(tracking.text(row, 'dispatchId'));
    const unit = byCode.get(tracking.text(row, 'unitCode'));
    if (!dispatch || !unit || !isBound(tracking, row)) return [];
    const isOpen = dispatches.text(dispatch, 'state') === dispatchState.open;
    const isActive = units.text(unit, 'state') === unitState.active;
    return isOpen && isActive && isUsable(units, unit) ? [{ row, dispatch, unit }] : [];
  });
}

/** Series of reminders of what is open. Nothing is due without a deadline, or if the stage is not asked. */
function openLadders(tabs: Tabs, owed: Owed) {
  return openStages(tabs.tracking, owed.row)
    .map((stage) => ({ stage, ...ladderOf(tabs, owed, stage) }))
    .filter(({ day }) => day !== NO_DAY);
}

/** Key of a stage's series of reminders, and the deadline that it is about. */
function ladderOf(
  { tracking, dispatches }: Tabs,
  { row, dispatch }: Owed,
  stage: 'acknowledge' | 'complete',
): { ladder: string; day: Day } {
  const isReceipt = stage === 'acknowledge';
  const extended = isReceipt ? 'acknowledgeExtendedTo' : 'completeExtendedTo';
  const set = isReceipt ? 'acknowledgeBy' : 'completeBy';
  const setDay = dispatches.day(dispatch, set);
  const day = setDay === null ? NO_DAY : later(tracking.day(row, extended), setDay);
  const version = dispatches.count(dispatch, 'version') || 1;
  return { ladder: `${tracking.text(row, 'key')}|${stage}|${version}|${day}`, day };
}

function isBound(tracking: Table, row: TableRow): boolean {
  return (
    tracking.text(row, 'exemptBecause') === '' &&
    tracking.text(row, 'role') !== role.informed &&
    tracking.text(row, 'asked') !== yesNo.no
  );
}

function isUsable(units: Table, unit: TableRow): boolean {
  const email = units.text(unit, 'email').trim().toLowerCase();
  const returned = units.text(unit, 'returnedEmail').trim().toLowerCase();
  return /^[a-z0-9.]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(email) && email !== returned;
}

function openStages(tracking: Table, row: TableRow): readonly ('acknowledge' | 'complete')[] {
  const received = tracking.text(row, 'acknowledge') === acknowledgeState.acknowledged;
  const trained = tracking.text(row, 'complete') === completionState.completed;
  return [
    ...(received ? [] : (['acknowledge'] as const)),
    ...(trained ? [] : (['complete'] as const)),
  ];
}

/** After the days without faults, no letter is queued or being sent. */
function checkQueue(course: Course, before: Day): void {
  const outbox = tableOf(course.google, 'outbox');
  const stuck: string[] = [letterState.queued, letterState.sending];
  const old = outbox.rows.filter(
    (row) =>
      stuck.includes(outbox.text(row, 'state')) && (outbox.day(row, 'plannedOn') ?? '') < before,
  );
  for (const row of old) {
    const found = ['id', 'state', 'kind', 'mailbox', 'reason'].map((one) => outbox.text(row, one));
    violated(course, 10, {
      expected: `a letter of before ${before} is gone`,
      found: found.join(' '),
    });
  }
}
