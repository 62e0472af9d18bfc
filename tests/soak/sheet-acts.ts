import { tableOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { cellName } from '../../src/texts/cell-name';
import { type Course, happens, now, OWNER, oneOf, words } from './course';

/** Header of the column that people have added. */
const OWN = 'Cột của phòng';

const SHARED = ['tracking', 'units', 'outbox'] as const satisfies readonly TabKey[];

/** Key of the column with the row's id, by tab. */
export const ID: Readonly<Record<(typeof SHARED)[number], string>> = {
  tracking: 'key',
  units: 'code',
  outbox: 'id',
};

const firstRow = (key: TabKey) => (key === 'tracking' ? 3 : 2);

/** Adds a column of the office's own with texts, a formula and a note, which the add-on must not change. */
export function addOwnColumn(course: Course, key: (typeof SHARED)[number]): void {
  const { google, facts } = course;
  const { file } = google;
  const before = tableOf(google, key);
  if (before.headers.includes(OWN)) return;
  const { maxColumns = 0, maxRows = 1 } =
    google.snapshot().tabs.find(({ name }) => name === before.name) ?? {};
  const beside = before.headers.length + 1;
  const isBeside = beside <= maxColumns && happens(course, 0.5);
  const place = isBeside ? beside : course.chance.between(3, 8);
  if (!isBeside) file.insertColumn(before.name, place);
  const last = cellName(maxRows, place);
  file.removeRules(before.name, `${cellName(1, place)}:${last}`);
  file.type(before.name, cellName(firstRow(key) - 1, place), OWN);
  const { rows, ...table } = tableOf(google, key);
  for (const row of rows.slice(0, 200)) {
    const id = table.text(row, ID[key]);
    const text = `của ${id}`;
    file.type(table.name, cellName(row.at, place), text);
    facts.ownTexts.set(`${key} ${id}`, text);
  }
}

/** Texts in the office's own column, by tab and row id. */
export function ownTexts(course: Course): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of SHARED) {
    const table = tableOf(course.google, key);
    if (!table.headers.includes(OWN)) continue;
    for (const row of table.rows) {
      const text = table.text(row, OWN);
      if (text !== '') found.set(`${key} ${table.text(row, ID[key])}`, text);
    }
  }
  return found;
}

/** Sorts a tab by a random column. */
export function sortTab(course: Course): void {
  const { google, chance } = course;
  const key = chance.pick(SHARED);
  const { name, headers } = tableOf(google, key);
  const column = chance.between(1, Math.max(1, headers.length));
  google.file.sort(name, column, happens(course, 0.5), firstRow(key));
}

/** Inserts an empty row at a random position. */
export function insertRow(course: Course): void {
  const { google, chance } = course;
  const key = chance.pick(SHARED);
  const { name, rows } = tableOf(google, key);
  google.file.insertRow(name, firstRow(key) + chance.between(0, rows.length));
}

/** Deletes a row of Theo dõi, so that the unit is no longer followed up for that dispatch. */
export function deleteRow(course: Course): void {
  const { google, facts } = course;
  const table = tableOf(google, 'tracking');
  const row = oneOf(course, table.rows);
  if (!row) return;
  const key = table.text(row, 'key');
  google.file.deleteRow(table.name, row.at);
  facts.deleted.add(key);
  facts.ownTexts.delete(`tracking ${key}`);
  for (const stage of ['acknowledge', 'complete']) facts.answers.delete(`${stage} ${key}`);
}

/** Corrects the mailbox of a unit. */
export function correctAddress(course: Course): void {
  const { google, chance } = course;
  const table = tableOf(google, 'units');
  const row = oneOf(course, table.rows);
  if (!row) return;
  const text = `moi${chance.between(1, 999)}@phuninh.example.org`;
  google.type(OWNER, table.name, table.cell(row, 'email'), text);
}

/** Suspends a unit, or resumes it if it is suspended. */
export function restUnit(course: Course): void {
  const { google, facts } = course;
  const table = tableOf(google, 'units');
  const row = oneOf(course, table.rows);
  if (!row) return;
  const { active, suspended } = words.choices.unitState;
  const rests = table.text(row, 'state') === suspended;
  const code = table.text(row, 'code');
  google.type(OWNER, table.name, table.cell(row, 'state'), rests ? active : suspended);
  if (rests) facts.resting.delete(code);
  else facts.resting.set(code, now(course));
}

/** Types remarks into Ghi chú of several rows, faster than edit events come. */
export function typeRemarks(course: Course): void {
  const { google } = course;
  const table = tableOf(google, 'tracking');
  const rows = table.rows.filter(() => happens(course, 0.1)).slice(0, 5);
  const cells = Object.fromEntries(
    rows.map((row) => [table.cell(row, 'note'), `đã gọi ${table.text(row, 'key')}`]),
  );
  google.typeFast(OWNER, table.name, cells);
  for (const row of rows) {
    const key = table.text(row, 'key');
    course.facts.ownTexts.set(`note ${key}`, `đã gọi ${key}`);
  }
}
