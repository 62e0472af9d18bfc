import type { SentLetter } from '../../local/records';
import { type Table, type TableRow, tableOf } from '../../local/sheet-table';
import { askedRecordsIn } from '../../src/dispatches/rules/reminders-sent';
import { fieldsOf } from '../../src/records/letter-item-fields';
import type { LetterItemRecord } from '../../src/records/letter-item-record';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { type Course, dayAt, type Facts, violated, words } from './course';
import { isStep } from './outbox-says';

const { letterState, letterKind } = words.choices;

/** Kinds to which the rule of one letter a day does not apply, by their names in Hộp thư đi. */
const OUTSIDE: readonly string[] = [letterKind.leadership, letterKind.health];

/** A delivered letter, with the rows of Hộp thư đi that may belong to it. */
interface Delivered {
  readonly letter: SentLetter;
  readonly rows: readonly TableRow[];
}

/** Compares delivered letters with Hộp thư đi. */
export function checkMail(course: Course): void {
  const { google, facts } = course;
  const outbox = tableOf(google, 'outbox');
  const delivered = byRow(google.letters, outbox);
  const fresh = delivered.slice(facts.lettersRead);
  checkClaims(course, delivered, outbox);
  checkMarks(course, delivered, outbox);
  checkOncePerTier(course, delivered, outbox);
  checkDailyRule(course, fresh, outbox);
  checkReaders(course, fresh, outbox);
  checkUnclear(course, outbox);
  facts.lettersRead = delivered.length;
}

const dayOfLetter = ({ at }: SentLetter) => dayAt(Date.parse(at));

/** Identity of a letter: recipient, day and subject. */
const nameOf = (mailbox: string, day: string | null, subject: string) =>
  `${mailbox} ${day} ${subject}`;

function byRow(letters: readonly SentLetter[], outbox: Table): Delivered[] {
  const rows = new Map<string, TableRow[]>();
  for (const row of outbox.rows) {
    const day = outbox.day(row, 'claimedAt');
    const name = nameOf(outbox.text(row, 'mailbox'), day, outbox.text(row, 'subject'));
    const known = rows.get(name);
    if (known) known.push(row);
    else rows.set(name, [row]);
  }
  return letters
    .filter((letter) => !isHealth(letter))
    .map((letter) => ({
      letter,
      rows: rows.get(nameOf(letter.to, dayOfLetter(letter), letter.subject)) ?? [],
    }));
}

/** True for the notice to the owner, the only letter that is not in the outbox. */
const isHealth = ({ to, from }: SentLetter) => to === from;

/** Promises 11 and 12: every letter was claimed, and no claim was sent twice. */
function checkClaims(course: Course, delivered: readonly Delivered[], outbox: Table): void {
  const claimed = new Map<readonly TableRow[], number>();
  for (const { letter, rows } of delivered) {
    claimed.set(rows, (claimed.get(rows) ?? 0) + 1);
    if (rows.length > 0) continue;
    const found = `${letter.to} ${letter.at} ${letter.subject}`;
    violated(course, 12, { expected: 'a claim in Hộp thư đi for every letter', found });
  }
  for (const [rows, count] of claimed) {
    if (rows.length === 0 || count <= rows.length) continue;
    const ids = rows.map((row) => outbox.text(row, 'id')).join(', ');
    violated(course, 11, { expected: `${ids} sent once`, found: `sent ${count} times` });
  }
}

/** Promise 10: a letter marked as sent was delivered, unless a person has marked it. */
function checkMarks(course: Course, delivered: readonly Delivered[], outbox: Table): void {
  const went = new Set(delivered.flatMap(({ rows }) => rows));
  const falsely = outbox.rows.filter(
    (row) =>
      outbox.text(row, 'state') === letterState.sent &&
      !went.has(row) &&
      !course.facts.pressed.has(outbox.text(row, 'id')),
  );
  for (const row of falsely) {
    const found = ['id', 'mailbox', 'subject'].map((column) => outbox.text(row, column)).join(' ');
    violated(course, 10, { expected: 'a letter for every row marked as sent', found });
  }
}

/**
 * Promise 11: each obligation, stage, version, deadline and tier is mailed once, unless a person
 * has ordered it again.
 */
function checkOncePerTier(course: Course, delivered: readonly Delivered[], outbox: Table): void {
  const mailed = new Map<string, string>();
  const counting: string[] = [letterState.sent, letterState.deliveryUnknown];
  const went = [...new Set(delivered.flatMap(({ rows }) => rows))].filter((row) =>
    counting.includes(outbox.text(row, 'state')),
  );
  const isOrdered = (row: TableRow) => course.facts.ordered.has(outbox.text(row, 'id'));
  for (const row of went.filter((one) => !isOrdered(one))) {
    const id = outbox.text(row, 'id');
    for (const itemRecord of coversOf(outbox, row).filter(isStep)) {
      const name = JSON.stringify(itemRecord);
      const other = mailed.get(name);
      mailed.set(name, id);
      if (other === undefined || itemRecord.kind === 'leadership') continue;
      violated(course, 11, { expected: `${name} mailed once`, found: `${other} and ${id}` });
    }
  }
}

function coversOf(outbox: Table, row: TableRow): readonly LetterItemRecord[] {
  return parseLetterItems(outbox.text(row, 'itemRecords')) ?? [];
}

/**
 * Checks that a mailbox gets at most one letter a day that asks, or a digest, and one letter in a run, not
 * counting kinds outside the rule and letters ordered again.
 */
function checkDailyRule(course: Course, fresh: readonly Delivered[], outbox: Table): void {
  const repeated = outbox.rows.filter(
    (row) => outbox.text(row, 'state') === letterState.superseded,
  );
  const again = new Set(repeated.map((row) => outbox.text(row, 'mailbox')));
  const seen = new Set<string>();
  for (const { letter, rows } of fresh) {
    const isOutside = rows.some((row) => OUTSIDE.includes(outbox.text(row, 'kind')));
    if (isOutside || again.has(letter.to)) continue;
    const asks = rows.some(
      (row) =>
        outbox.text(row, 'kind') === letterKind.escalation ||
        askedRecordsIn(coversOf(outbox, row)).length > 0,
    );
    const names = [
      `one letter to ${letter.to} in run ${letter.execution}`,
      ...(asks ? [`one letter that asks ${letter.to} on ${dayOfLetter(letter)}`] : []),
    ];
    for (const expected of names) {
      if (seen.has(expected)) violated(course, 11, { expected, found: letter.subject });
      seen.add(expected);
    }
  }
}

/** Promise 31: nobody is asked for what was answered before the run began, or while exempt or paused. */
function checkReaders(course: Course, fresh: readonly Delivered[], outbox: Table): void {
  const starts = new Map(course.google.executions.map(({ id, start }) => [id, start]));
  for (const { letter, rows } of fresh) {
    const [row] = rows;
    if (!row || rows.length > 1 || OUTSIDE.includes(outbox.text(row, 'kind'))) continue;
    const start = starts.get(letter.execution) ?? 0;
    for (const itemRecord of coversOf(outbox, row)) {
      const reason = reasonNotTo(itemRecord, course.facts, start);
      if (reason === '') continue;
      const found = `${letter.at} ${letter.subject} to ${letter.to}: ${JSON.stringify(itemRecord)}`;
      violated(course, 31, { expected: `no letter: ${reason}`, found });
    }
  }
}

function reasonNotTo(record: LetterItemRecord, facts: Facts, start: number): string {
  const { dispatchId, unitCode } = record;
  const { code } = fieldsOf(record);
  const key = `${dispatchId}/${unitCode}`;
  const since = (at: number | undefined) => at !== undefined && at < start;
  if (since(facts.answers.get(`${code} ${key}`)?.at)) return `${key} has answered`;
  if (code !== 'cancellation' && since(facts.exempt.get(key))) return `${key} is exempt`;
  return since(facts.resting.get(unitCode)) ? `${unitCode} is at rest` : '';
}

/** Promise 11: a run that dies or fails leaves at most one unclear letter. */
function checkUnclear(course: Course, outbox: Table): void {
  const { kills, faults } = course.tally;
  const unclear = outbox.rows.filter(
    (row) => outbox.text(row, 'state') === letterState.deliveryUnknown,
  );
  const most = Object.values(faults).reduce((sum, count) => sum + count, kills);
  if (unclear.length <= most) return;
  const found = String(unclear.length);
  violated(course, 11, { expected: `at most ${most} unclear letters`, found });
}
