import { type Table, type TableRow, tableOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { type Course, violated, words } from './course';
import { ID, ownTexts } from './sheet-acts';

const { acknowledgeState, completionState } = words.choices;

/** Compares the sheet with what people did and were told. */
export function checkSheet(course: Course): void {
  const tracking = tableOf(course.google, 'tracking');
  checkIds(course);
  checkAnswers(course, tracking);
  checkOwnTexts(course, tracking);
  checkGrowing(course);
  checkFormulas(course);
}

/** Promise 25: every row exists once, and no row is lost unless a person has deleted it. */
function checkIds(course: Course): void {
  for (const key of ['tracking', 'units', 'outbox'] as const) {
    const table = tableOf(course.google, key);
    const ids = table.rows.map((row) => table.text(row, ID[key]));
    const seen = new Set<string>();
    const twice = ids.filter((id) => seen.has(id) || !seen.add(id));
    if (twice.length > 0) {
      violated(course, 25, { expected: `each id of ${key} once`, found: twice.join(', ') });
    }
  }
}

/** Promises 9 and 36: an answer that was confirmed as recorded is in the sheet, with its first day. */
function checkAnswers(course: Course, tracking: Table): void {
  const { facts } = course;
  const rows = new Map(tracking.rows.map((row) => [tracking.text(row, 'key'), row]));
  for (const [name, { on }] of facts.answers) {
    const [stage = '', key = ''] = name.split(' ');
    const row = rows.get(key);
    const expected = `${name} recorded${on === null ? '' : ` on ${on}`}`;
    const found = row ? recordedAnswer(tracking, row, stage) : 'no row';
    const isThere = row && found.startsWith('done') && (on === null || found === `done ${on}`);
    if (!isThere) violated(course, 9, { expected, found });
  }
  for (const key of facts.exempt.keys()) {
    const row = rows.get(key);
    if (row && tracking.text(row, 'exemptBecause') === '')
      violated(course, 25, { expected: `${key} exempt`, found: 'no reason in its row' });
  }
}

function recordedAnswer(tracking: Table, row: TableRow, stage: string): string {
  const isReceipt = stage === 'acknowledge';
  const done = isReceipt
    ? tracking.text(row, 'acknowledge') === acknowledgeState.acknowledged
    : tracking.text(row, 'complete') === completionState.completed;
  const on = tracking.day(row, isReceipt ? 'acknowledgedOn' : 'completedOn');
  return done ? `done ${on}` : `open ${tracking.text(row, stage)}`;
}

/** Promises 25 and 26: what people wrote beside the add-on's cells stays in its row. */
function checkOwnTexts(course: Course, tracking: Table): void {
  const found = ownTexts(course);
  for (const row of tracking.rows) {
    const note = tracking.text(row, 'note');
    if (note !== '') found.set(`note ${tracking.text(row, 'key')}`, note);
  }
  const { facts } = course;
  for (const [name, text] of facts.ownTexts) {
    const key = name.slice(name.indexOf(' ') + 1);
    if (facts.deleted.has(key)) continue;
    if (found.get(name) !== text)
      violated(course, 26, { expected: `${name}: ${text}`, found: String(found.get(name)) });
  }
  for (const name of found.keys()) {
    if (!facts.ownTexts.has(name))
      violated(course, 26, { expected: `nothing for ${name}`, found: String(found.get(name)) });
  }
}

/** Formula of a header that links to the newest rows. */
const TO_NEWEST =
  /^=HYPERLINK\("#gid=\d+&range=A"&(?:COUNTA\(([AB]):\1\)|IFERROR\(MATCH\(INDEX\(.+\)[,;]2\))[,;]"[\p{L}, ]+"\)$/u;

/** Lines of Nhật ký and Kỳ báo cáo never change, and new ones are only added. */
function checkGrowing(course: Course): void {
  for (const key of ['log', 'periods'] as const satisfies readonly TabKey[]) {
    const now = linesOf(tableOf(course.google, key));
    for (const [line, count] of course.facts.lines.get(key) ?? []) {
      if ((now.get(line) ?? 0) < count)
        violated(course, 22, { expected: `a line of ${key} stays`, found: `gone: ${line}` });
    }
    course.facts.lines.set(key, now);
  }
}

function linesOf({ rows }: Table): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { cells } of rows) {
    const line = cells.join(' | ');
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return lines;
}

/**
 * Promise 39: no text typed by an outsider has become a formula. Since nobody types formulas, the
 * only ones are the add-on's three links.
 */
function checkFormulas(course: Course): void {
  for (const { name, formulas } of course.google.snapshot().tabs) {
    const [first] = Object.entries(formulas).filter(([, formula]) => !TO_NEWEST.test(formula));
    if (first) violated(course, 39, { expected: `no formula in ${name}`, found: first.join(' ') });
  }
}
