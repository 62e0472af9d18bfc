import { describe, expect, it } from 'vitest';
import { legacyCells, withConverted } from '../../../src/import/list/legacy/legacy-text';
import { ANSWER_HEADERS, UNIT_HEADERS } from '../../../src/import/list/list-columns';
import { listHeader } from '../../../src/import/list/list-header';
import { readUnitList } from '../../../src/import/list/list-lines';
import { withShortCells } from '../../../src/import/list/long-cells';
import { firstList } from '../../../src/import/list/side-by-side';
import { columnsToReview } from '../../../src/import/list/unused-columns';
import type { ImportPlan } from '../../../src/import/rules/import-plan';
import { planImport } from '../../../src/import/rules/plan-import';
import { cpuCost } from '../../builders/cpu-cost';
import { inputFor } from '../../builders/list';

const MEGABYTE = 1_000_000;

/** A list with a hostile cell may take this much longer than a regular list of the same size. */
const MAX_RATIO = 20;

const HEADERS = ['STT', 'Tên đơn vị', 'Email', 'Điện thoại', 'Bí thư', 'Khối', 'Mã', 'Ghi chú'];
const ROW = ['1', 'Chi bộ thôn 1', 'a1@mau.example.org', '0100 100 100', 'Lý Mẫu', 'Xã', 'M-1', ''];

/** Reads and plans a list as the dialog does. */
function planOf(table: string[][]): ImportPlan {
  const short = withShortCells(table);
  const converted = withConverted(short, legacyCells(short));
  const { table: first } = firstList(converted, UNIT_HEADERS);
  const header = listHeader(first, UNIT_HEADERS);
  listHeader(first, ANSWER_HEADERS);
  columnsToReview(first, header, UNIT_HEADERS);
  const choices = { includedLines: new Set([2]), withPersons: true };
  const { lines } = readUnitList(first, header, choices);
  return planImport(inputFor([], lines));
}

const costOf = (table: string[][]) => cpuCost(() => planOf(table)).cost;

const row = (at: number) => ROW.map((cell) => cell.replace('1', String(at)));
const withCell = (column: number, text: string) =>
  row(1).map((cell, at) => (at === column ? text : cell));

// biome-ignore format: a list of short texts
const FORMS: readonly string[] = [
  'a', 'đ', '1', '.', '-', '(', ':', '/', '\n', '\u200b', '\u0301', 'a@', 'a@b.c;', 'a.', '1/', '0912 345 678;', 'Chi bộ\n',
];

describe('a list with a cell of a megabyte', () => {
  const sound = costOf([HEADERS, ...Array.from({ length: MEGABYTE / 80 }, (_, at) => row(at + 1))]);

  it.each(FORMS)('of many %j is read in linear time, in any column and as a title', (form) => {
    const long = form.repeat(MEGABYTE / form.length);
    const tables = [
      ...HEADERS.map((_, column) => [HEADERS, withCell(column, long), row(2)]),
      [[long], HEADERS, row(1)],
    ];
    for (const table of tables) expect(costOf(table)).toBeLessThan(sound * MAX_RATIO);
  });
});

describe('a cell that is longer than any column takes', () => {
  const long = (text: string) => `${text} ${'rất dài '.repeat(1_000)}`;
  const outcome = (column: number, text: string) => {
    const { lines, notes } = planOf([HEADERS, withCell(column, text), row(2)]);
    return {
      kinds: lines.map(({ outcome }) => outcome.kind),
      faults: notes.map(({ fault }) => fault),
    };
  };

  it.each([
    ['a name', 'Chi bộ thôn 1'],
    ['a name and a mailbox', 'Chi bộ thôn 1, a@mau.example.org'],
  ])('is refused as a name, whole: %s', (_, text) => {
    expect(outcome(1, long(text)).kinds).toEqual(['blocked', 'new']);
  });

  it.each([
    ['mailboxes', 2, 'a@mau.example.org'],
    ['numbers', 3, '0100 100 101'],
    ['a person', 4, 'Nguyễn Văn Mẫu'],
    ['a mailbox among numbers', 3, 'a@mau.example.org 0100 100 101'],
  ])('leaves its column empty and says so: %s', (_, column, text) => {
    const { kinds, faults } = outcome(column, long(text));
    expect(kinds).toEqual(['new', 'new']);
    expect(faults).toContain('valueUnfit');
  });

  it('is read if it is long only for its blanks', () => {
    const blanks = `Chi bộ${' '.repeat(10_000)}thôn 9`;
    const { lines } = planOf([HEADERS, withCell(1, blanks), row(2)]);
    expect(lines.map(({ name }) => name)).toContain('Chi bộ thôn 9');
  });
});
