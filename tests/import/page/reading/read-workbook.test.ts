import { describe, expect, it } from 'vitest';
import { readListFile } from '../../../../src/import/page/reading/read-list-file';
import { planImport } from '../../../../src/import/rules/plan-import';
import { inputFor, listIn, unitsIn } from '../../../builders/list';
import { tableFrom } from '../../../builders/read-data';
import { workbookBytes } from '../../../builders/workbook-bytes';
import { shows } from '../../../promises/shows';

/** The table in the first sheet of a file. */
async function tableOf(bytes: Promise<Uint8Array>): Promise<string[][]> {
  const result = readListFile(await bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.file.sheets[0]?.table ?? [];
}

describe('a cell of a workbook', () => {
  it.each([
    ['a text', 'Ủy ban', 'Ủy ban'],
    ['signs that XML writes otherwise', 'A & B <"c">', 'A & B <"c">'],
    [
      'a text in pieces',
      { richText: [{ text: 'Chi bộ ' }, { font: { bold: true }, text: 'thôn 1' }] },
      'Chi bộ thôn 1',
    ],
    ['a telephone number that is a number', 912345678, '912345678'],
    ['a number of nine digits that a sheet shows as 1E+08', 100000024, '100000024'],
    ['a fraction', 12.5, '12,5'],
    ['a date', new Date(Date.UTC(2024, 10, 5)), '05/11/2024'],
    ['a formula by its last value', { formula: 'A1&"x"', result: 'Trường x' }, 'Trường x'],
    [
      'a link by its text',
      { text: 'a@mau.example.org', hyperlink: 'mailto:a@mau.example.org' },
      'a@mau.example.org',
    ],
    [
      'a link that does not say its address, with the address',
      { text: 'Gửi thư', hyperlink: 'mailto:a@mau.example.org' },
      'Gửi thư a@mau.example.org',
    ],
    ['nothing', null, ''],
  ])('holds %s', async (_, value, text) => {
    const [[, cell] = []] = await tableOf(workbookBytes([['x', value]]));
    expect(cell ?? '').toEqual(text);
  });

  it('keeps the leading zeros of its format', async () => {
    const bytes = workbookBytes([['x', 912345678]], [], (sheet) => {
      sheet.getCell('B1').numFmt = '0000000000';
    });
    expect(await tableOf(bytes)).toEqual([['x', '0912345678']]);
  });
});

it('vertically merged cells are repeated in each row, horizontally merged ones are not', async () => {
  const rows = [
    ['Trường học', 'A', 'x', null],
    [null, 'B', 'y', null],
    ['Khác', 'C', 'z', null],
  ];
  expect(await tableOf(workbookBytes(rows, ['A1:A2', 'C3:D3']))).toEqual([
    ['Trường học', 'A', 'x'],
    ['Trường học', 'B', 'y'],
    ['Khác', 'C', 'z'],
  ]);
});

it('hidden and empty sheets are skipped', async () => {
  const bytes = await workbookBytes([['a']], [], (_, book) => {
    book.addWorksheet('Trống');
    const hidden = book.addWorksheet('Ẩn', { state: 'hidden' });
    hidden.addRow(['b']);
    book.addWorksheet('Thứ hai').addRow(['c']);
  });
  const sheets = [
    { name: 'Danh sách', table: [['a']] },
    { name: 'Thứ hai', table: [['c']] },
  ];
  expect(readListFile(bytes)).toEqual({ ok: true, file: { guessed: '', isPlain: false, sheets } });
});

it.each([
  ['an old or locked Excel file', [0xd0, 0xcf, 0x11, 0xe0], 'oldWorkbook'],
  ['a damaged file', [0x50, 0x4b, 0x03, 0x04], 'notWorkbook'],
])('%s is recognized', (_, bytes, fault) => {
  expect(readListFile(new Uint8Array(bytes))).toEqual({ ok: false, reason: fault });
});

describe('a list in a workbook is imported as from a text', () => {
  shows(47);
  const told = (table: string[][], units = unitsIn(tableFrom('thuong-lam-khe-2026.csv'))) =>
    planImport(inputFor(units, listIn(table).lines));

  it('with merged title, header, and block rows', async () => {
    const rows = tableFrom('units-dirty.csv');
    const blocks = rows.flatMap(([number = ''], at) =>
      /^[IVX]+$/.test(number) ? [`B${at + 1}:H${at + 1}`] : [],
    );
    const merges = ['A1:H1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:G2', 'H2:H3', ...blocks];
    const table = await tableOf(workbookBytes(rows, merges));
    expect(told(table)).toEqual(told(rows));
  });

  it.each(['thuong-lam-khe-2026.csv', 'phu-ninh-2024.csv'] as const)('%s', async (name) => {
    const rows = tableFrom(name);
    expect(told(await tableOf(workbookBytes(rows)), [])).toEqual(told(rows, []));
  });

  it('with one merged cell for the block of many units', async () => {
    const rows = [
      ['STT', 'Khối', 'Tên đơn vị'],
      [1, 'Trường học', 'Trường A'],
      [2, null, 'Trường B'],
    ];
    const table = await tableOf(workbookBytes(rows, ['B2:B3']));
    expect(listIn(table).lines.map(({ values }) => values.block)).toEqual([
      'Trường học',
      'Trường học',
    ]);
  });
});
