import { headersOf, type Table, type TableRow, tableOf } from '../../local/sheet-table';
import { cellName } from '../../src/texts/cell-name';
import { type Course, happens, type Overtyped, OWNER, oneOf, words } from './course';
import { ID } from './sheet-acts';

/** Nonsense that people type into cells for days, numbers and mailboxes. */
const NONSENSE = [
  '8:30',
  '30/10/1024',
  '31/02/2025',
  '-3',
  '1e9',
  '#N/A',
  'hôm qua',
  'xem công văn',
  'a@b; c',
  '=1/0',
] as const;

/**
 * Columns into which nonsense is typed, by tab. While they hold nonsense, no unit is asked anything
 * because of them.
 */
const CELLS = {
  tracking: ['heldOn', 'sessions', 'eligible', 'attended', 'completedOn', 'acknowledgedOn'],
  units: ['email', 'phone', 'parent'],
  dispatches: ['acknowledgeBy', 'completeBy', 'issuedOn'],
} as const;

const idOf = (table: Table, row: TableRow, tab: Overtyped['tab']) =>
  table.text(row, tab === 'dispatches' ? 'id' : ID[tab]);

/** Types nonsense over a filled cell, with or without an edit event. */
export function typeNonsense(course: Course): void {
  const { google, chance, facts } = course;
  const tab = chance.pick(['tracking', 'tracking', 'units', 'dispatches'] as const);
  const table = tableOf(google, tab);
  const column = oneOf(course, CELLS[tab]) ?? '';
  const row = oneOf(
    course,
    table.rows.filter((one) => table.text(one, column) !== ''),
  );
  if (!row) return;
  const id = idOf(table, row, tab);
  if (facts.nonsense.some((one) => one.id === id && one.column === column)) return;
  facts.nonsense.push({ tab, id, column, text: table.typed(row, column) });
  type(course, table.name, table.cell(row, column), chance.pick(NONSENSE));
}

/** Restores the cells with nonsense, wherever their rows are now. */
export function putBack(course: Course): void {
  const { facts, google } = course;
  for (const { tab, id, column, text } of facts.nonsense.splice(0)) {
    const table = tableOf(google, tab);
    const row = table.rows.find((one) => idOf(table, one, tab) === id);
    if (row) google.file.type(table.name, table.cell(row, column), text);
  }
}

function type(course: Course, tab: string, cell: string, text: string): void {
  const { google } = course;
  if (happens(course, 0.5)) google.type(OWNER, tab, cell, text);
  else google.file.type(tab, cell, text);
}

/**
 * Pastes two units below the list, as copied from another sheet: names with extra blanks, any kind
 * of mailbox.
 */
export function pasteUnits(course: Course): void {
  const { google, chance } = course;
  const table = tableOf(google, 'units');
  const last = Math.max(1, ...table.rows.map(({ at }) => at));
  const { maxRows = 0 } = google.snapshot().tabs.find(({ name }) => name === table.name) ?? {};
  if (last + 3 > maxRows) return;
  const { name, email } = headersOf('units', words);
  for (const [down, half] of ['thôn Thượng', 'thôn Hạ'].entries()) {
    const number = chance.between(1, 99);
    const cells = [
      [name, ` Chi bộ ${half}  ${number}`],
      [email, `Thon${number}.${down}@phuninh.example.org`],
    ] as const;
    for (const [header, text] of cells) {
      const place = table.headers.indexOf(String(header)) + 1;
      google.file.type(table.name, cellName(last + 1 + down, place), text);
    }
  }
}
