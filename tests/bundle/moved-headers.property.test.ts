import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { headersOf } from '../../local/sheet-table';
import { cellName } from '../../src/texts/cell-name';
import { shows } from '../promises/shows';
import { officeWith, owner, smallList } from './office';
import { cellAt, rowsOf, tabOf, words } from './rows-of';

shows(24);

const { name } = words.tabs.tracking;
const headers = headersOf('tracking', words);
const last = Object.keys(headers).length - 1;

/** Headers of columns that are hidden or protected. No swap involves them. */
const unseen = (
  ['key', 'dispatchId', 'unitCode', 'answeredVersion', 'requests', 'lastImport'] as const
).map((key) => headers[key]);

/**
 * What people do to the header row of Theo dõi: rename a header, swap the header of a status column
 * with another, insert a row or column, sort. Swaps always involve a status column, because two
 * swapped columns of the same kind cannot be recognised.
 */
const act = fc.oneof(
  fc.record({
    kind: fc.constant('rename' as const),
    at: fc.nat({ max: last }),
    to: fc.constantFrom('', 'Cột 7', 'Tiếp nhận VB', 'Ghi chú', 'Ngày', 'Kết quả'),
  }),
  fc.record({
    kind: fc.constant('swap' as const),
    column: fc.constantFrom('acknowledge', 'complete'),
    at: fc.nat({ max: last }),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('column' as const), at: fc.integer({ min: 1, max: last + 1 }) }),
  fc.record({ kind: fc.constant('sort' as const), at: fc.integer({ min: 1, max: last + 1 }) }),
);

const acts = fc.array(act, { minLength: 1, maxLength: 4 });

type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function befall(
  { file, type }: Pick<AppsScript, 'file' | 'type'>,
  one: Act,
  display: readonly (readonly string[])[],
) {
  if (one.kind === 'insert') return file.insertRow(name, one.at);
  if (one.kind === 'column') return file.insertColumn(name, one.at);
  if (one.kind === 'sort') return file.sort(name, one.at, false, 1);
  const isHeaders = (cells: readonly string[]) =>
    cells.length > 20 && cells.includes(headers.unitCode ?? '');
  const row = display.findIndex(isHeaders);
  const cells = display[row] ?? [];
  const write = (at: number, text = '') => type(owner, name, cellName(row + 1, at + 1), text);
  if (row < 0) return;
  if (one.kind === 'rename') return write(one.at, one.to);
  const from = cells.indexOf(headers[one.column] ?? '');
  if (from < 0 || unseen.some((header) => cells[one.at] === header)) return;
  write(from, cells[one.at]);
  write(one.at, cells[from]);
}

const answersOf = (google: AppsScript, columns: readonly string[]) =>
  (rowsOf(google, 'tracking') as Record<string, string>[])
    .filter(({ unitCode }) => unitCode?.startsWith('PN-'))
    .map((row) => ['unitCode', ...columns].map((column) => row[column]).join('|'))
    .sort();

/**
 * Columns to compare. After two swaps, columns of the same kind may have changed places unnoticed,
 * so only the status columns are compared.
 */
const columnsAfter = (acts: readonly Act[]) =>
  acts.filter(({ kind }) => kind === 'swap').length > 1
    ? ['acknowledge', 'complete']
    : ['acknowledge', 'complete', 'acknowledgedBy', 'heldOn'];

it('set-up after any renaming, inserting and sorting of headers keeps every answer, or says which cell to look at', () => {
  const google = officeWith(smallList(4));
  const type = (column: string, row: number, text: string) =>
    google.type(owner, name, cellAt(google, 'tracking', column, row), text);
  type('acknowledge', 3, 'Đã xác nhận');
  type('acknowledgedBy', 3, 'Phòng A');
  type('acknowledge', 5, 'Đã xác nhận');
  type('heldOn', 5, '05/11/2024');
  const saved = google.save();
  fc.assert(
    fc.property(acts, fc.constantFrom('YES' as const, 'NO' as const), (acts, answer) => {
      google.restore(saved);
      const columns = columnsAfter(acts);
      const before = answersOf(google, columns);
      for (const one of acts) befall(google, one, tabOf(google, 'tracking').display);
      google.press(owner, words.menu.setUp, { answers: Array(60).fill(answer) });
      const fault = google.call(owner, 'queueLetters').error?.message ?? '';
      if (fault !== '') expect(fault).toMatch(/Tab “Theo dõi”/);
      else expect(answersOf(google, columns)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
