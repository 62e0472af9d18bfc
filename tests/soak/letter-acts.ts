import { type Table, type TableRow, tableOf } from '../../local/sheet-table';
import type { SendProgress } from '../../src/letters/rules/letters-view';
import { COLLEAGUE, type Course, happens, OWNER, oneOf, words } from './course';
import { act, insist } from './run-act';

const { letterState } = words.choices;

/** Most claims for which a person waits at the dialog. */
const CLAIMS = 80;

/** Opens Xem trước và gửi, queues what is due, and sends until nothing is left. */
export function sendByHand(course: Course): void {
  const user = happens(course, 0.3) ? COLLEAGUE : OWNER;
  act(course, { fn: 'openLetters', context: 'menu', user });
  insist(course, { fn: 'queueLetters', context: 'dialog-call', user, args: [false] });
  for (let claim = 0; claim < CLAIMS; claim += 1) {
    const { result } = act(course, { fn: 'sendNextChunk', context: 'dialog-call', user });
    const progress = result as SendProgress | undefined;
    if (!progress || progress.sent === 0 || progress.stopped !== '') return;
  }
}

function lettersIn(
  course: Course,
  ...states: readonly string[]
): { table: Table; rows: TableRow[] } {
  const table = tableOf(course.google, 'outbox');
  return { table, rows: table.rows.filter((row) => states.includes(table.text(row, 'state'))) };
}

/** Approves the given share of the waiting letters and cancels the others. */
export function decideLetters(course: Course, share = 0.95): void {
  const { table, rows } = lettersIn(course, letterState.awaiting);
  if (rows.length === 0) return;
  const ids = rows.map((row) => table.text(row, 'id'));
  const approve = ids.filter(() => happens(course, share));
  const cancel = ids.filter((id) => !approve.includes(id));
  const args = [{ approve, cancel }];
  insist(course, { fn: 'decideLetters', context: 'dialog-call', user: OWNER, args });
}

/** Settles unclear letters and those that Google refused, as a person does. */
export function settleLetters(course: Course): void {
  const { table, rows } = lettersIn(course, letterState.deliveryUnknown, letterState.failed);
  for (const row of rows) {
    const id = table.text(row, 'id');
    const isUnknown = table.text(row, 'state') === letterState.deliveryUnknown;
    const fn = isUnknown && happens(course, 0.5) ? 'markLettersSent' : 'sendLettersAgain';
    course.facts.pressed.add(id);
    if (fn === 'sendLettersAgain') course.facts.ordered.add(id);
    insist(course, { fn, context: 'dialog-call', user: OWNER, args: [[id]] });
  }
}

/** Sends a letter again, as a person may order. */
export function repeatLetter(course: Course): void {
  const { table, rows } = lettersIn(course, letterState.sent);
  const row = oneOf(course, rows);
  if (!row) return;
  const id = table.text(row, 'id');
  course.facts.pressed.add(id);
  course.facts.ordered.add(id);
  act(course, { fn: 'sendLettersAgain', context: 'dialog-call', user: OWNER, args: [[id]] });
}

export function cancelLetter(course: Course): void {
  const { table, rows } = lettersIn(course, letterState.queued, letterState.awaiting);
  const row = oneOf(course, rows);
  if (!row) return;
  const args = [[table.text(row, 'id')]];
  insist(course, { fn: 'cancelLetters', context: 'dialog-call', user: OWNER, args });
}

/** Records that a letter came back, so that its mailbox counts as unreachable. */
export function letterCameBack(course: Course): void {
  const letter = oneOf(course, course.google.letters);
  if (!letter) return;
  insist(course, { fn: 'markReturned', context: 'dialog-call', user: OWNER, args: [[letter.to]] });
}

/** Records a telephone call to a unit, which counts as a reminder. */
export function tellUnit(course: Course): void {
  const table = tableOf(course.google, 'tracking');
  const { acknowledged } = words.choices.acknowledgeState;
  const row = oneOf(
    course,
    table.rows.filter((one) => table.text(one, 'acknowledge') !== acknowledged),
  );
  if (!row) return;
  const args = [[table.text(row, 'unitCode')]];
  act(course, { fn: 'recordTold', context: 'dialog-call', user: OWNER, args });
}
