import { describe, expect, it } from 'vitest';
import { readWhole } from '../../src/google/spreadsheet/read-whole';
import { tabSheet } from '../../src/google/spreadsheet/tab-sheet';
import { columnName } from '../../src/texts/cell-name';
import { wordsIn } from '../../src/words/words-in';
import { headerNames } from '../../src/workbook/cells/tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';

/** What Google does with a range that ends below the sheet's last row; not documented. */
type Beyond = 'refuses' | 'cuts';

interface Given {
  readonly filled: number;
  readonly rows: number;
  readonly beyond?: Beyond;
  /** Rows that people fill between each question for the size and the reading. */
  readonly added?: readonly number[];
}

/** A sheet of `rows` rows and two columns whose first `filled` rows are filled. */
function sheetOf({ filled, rows, beyond = 'refuses', added = [] }: Given) {
  const adding = [...added];
  let last = filled;
  const valuesTo = (end: number) =>
    Array.from({ length: Math.min(end, rows) }, (_, at) => [at < last ? `r${at + 1}` : '', '']);
  const sheet = {
    getLastRow: () => last,
    getMaxRows: () => rows,
    getMaxColumns: () => 2,
    getDataRange: () => {
      const asked = last;
      last += adding.shift() ?? 0;
      return { getA1Notation: () => `A1:B${asked}`, getValues: () => valuesTo(asked) };
    },
    getRange: (range: string) => {
      const end = Number(range.replace('A1:B', ''));
      if (end > rows && beyond === 'refuses') throw new Error('Outside the sheet');
      return { getValues: () => valuesTo(end) };
    },
  } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  return tabSheet(sheet);
}

describe('a whole tab', () => {
  it.each<Given>([
    { filled: 3, rows: 1_000 },
    { filled: 3, rows: 4 },
    { filled: 3, rows: 3, beyond: 'refuses' },
    { filled: 3, rows: 3, beyond: 'cuts' },
    { filled: 1, rows: 1, beyond: 'cuts' },
    { filled: 3, rows: 9, added: [1] },
    { filled: 3, rows: 9, added: [1, 2] },
    { filled: 3, rows: 5, added: [2], beyond: 'refuses' },
    { filled: 3, rows: 5, added: [2], beyond: 'cuts' },
  ])('is read to its last row: %j', (given) => {
    const { filled, added = [] } = given;
    const all = filled + added.reduce((sum, rows) => sum + rows, 0);
    const values = readWhole(sheetOf(given), outboxTab);
    expect(values.map(([cell]) => cell)).toEqual(
      Array.from({ length: all }, (_, at) => `r${at + 1}`),
    );
  });

  it('is not read if Google refuses a range inside the sheet', () => {
    const { sheet } = sheetOf({ filled: 3, rows: 9 });
    const faulty = Object.assign(sheet, {
      getRange: () => {
        throw new Error('Service error');
      },
    });
    expect(() => readWhole(tabSheet(faulty), outboxTab)).toThrow('Service error');
  });
});

describe('a tab of few columns', () => {
  const headers = Object.values(headerNames(settingsTab, wordsIn('vi')));
  const row = ['Tên cơ quan', 'Xã Mẫu', '', '', ''];
  const blank = ['', '', '', '', ''];

  /** Reads a sheet of these rows. Returns the values and the questions for its size. */
  function readOf(rows: readonly (readonly string[])[], isCut = false) {
    const [top = []] = rows;
    const asked: string[] = [];
    const range = (columns: number, values: readonly (readonly string[])[]) => ({
      getA1Notation: () => `A1:${columnName(top.length)}${values.length}`,
      getValues: () => values.map((cells) => cells.slice(0, columns)),
    });
    const sheet = {
      getLastRow: () => rows.length,
      getMaxColumns: () => top.length,
      getDataRange: () => {
        asked.push('getDataRange');
        return range(top.length, rows);
      },
      getRange: (name: string) => {
        const columns = name.charCodeAt(3) - 64;
        if (columns > top.length && !isCut) throw new Error('Outside the sheet');
        return range(columns, rows);
      },
    } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
    return { values: readWhole(tabSheet(sheet), settingsTab), asked };
  }

  it('is read to its last row without a question for its size, whatever stands further right', () => {
    const rows = [[...headers, '', 'a'], row, blank, row, blank, blank];
    expect(readOf(rows)).toEqual({
      values: [headers, row, blank, row].map((cells) => cells.slice(0, 3)),
      asked: [],
    });
  });

  it.each([
    ['has a column of its own beside the others', [[...headers, 'Ghi chú', ''], row]],
    ['has one header twice', [[...headers, headers[1] ?? '', ''], row]],
    ['has a column between them', [[headers[0] ?? '', '', ...headers.slice(1), ''], row]],
    ['has no more columns', [headers, row.slice(0, 3)]],
  ])('is read as any other if it %s', (_, rows) => {
    for (const isCut of [false, true])
      expect(readOf(rows, isCut)).toEqual({ values: rows, asked: ['getDataRange'] });
  });
});
