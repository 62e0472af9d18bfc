import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { cellName } from '../../src/texts/cell-name';
import { shows } from '../promises/shows';
import { officeWith, owner, smallList } from './office';
import { cellAt, rowsOf, tabOf, words } from './rows-of';

shows(24);

const { name, headers } = words.tabs.tracking;

/** What people do to the headers: a column by its place gets a name, a row is inserted or sorted, a column deleted. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant('rename' as const),
    at: fc.nat({ max: 46 }),
    to: fc.constantFrom('', 'Cột 7', 'Tiếp nhận VB', 'Ghi chú', 'Ngày', 'Kết quả'),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('column' as const), at: fc.integer({ min: 1, max: 47 }) }),
  fc.record({ kind: fc.constant('sort' as const), at: fc.integer({ min: 1, max: 47 }) }),
);

const acts = fc.array(act, { minLength: 1, maxLength: 4 });

function befall(
  google: AppsScript,
  acts: readonly (typeof act extends fc.Arbitrary<infer A> ? A : never)[],
) {
  for (const one of acts) {
    const { display } = tabOf(google, 'tracking');
    const row =
      display.findIndex((cells) => cells.length > 20 && cells.includes(headers.unit ?? '')) + 1;
    if (one.kind === 'rename' && row > 0) {
      google.type(owner, name, cellName(row, one.at + 1), one.to);
    } else if (one.kind === 'insert') google.file.insertRow(name, one.at);
    else if (one.kind === 'column') google.file.insertColumn(name, one.at);
    else if (one.kind === 'sort') google.file.sort(name, one.at, false, 1);
  }
}

const answersOf = (google: AppsScript) =>
  rowsOf(google, 'tracking')
    .filter(({ unit }) => unit?.startsWith('PN-'))
    .map(({ unit, acknowledge, acknowledgedBy, train, heldOn }) =>
      [unit, acknowledge, acknowledgedBy, train, heldOn].join('|'),
    )
    .sort();

it('set-up after any renaming, inserting and sorting of headers keeps every answer, or says which cell to look at', () => {
  const google = officeWith(smallList(4));
  const type = (column: string, row: number, text: string) =>
    google.type(owner, name, cellAt(google, 'tracking', column, row), text);
  type('acknowledge', 3, 'Đã xác nhận');
  type('acknowledgedBy', 3, 'Phòng A');
  type('acknowledge', 5, 'Đã xác nhận');
  type('heldOn', 5, '05/11/2024');
  const before = answersOf(google);
  const saved = google.save();
  fc.assert(
    fc.property(acts, fc.constantFrom('YES' as const, 'NO' as const), (acts, answer) => {
      google.restore(saved);
      befall(google, acts);
      google.press(owner, words.menu.setUp, { answers: Array(60).fill(answer) });
      const fault = google.call(owner, 'queueLetters').error?.message ?? '';
      if (fault !== '') expect(fault).toMatch(/Tab “Theo dõi”/);
      else expect(answersOf(google)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
