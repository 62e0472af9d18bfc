import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../local/workbook/write-xlsx';
import { xlsxFormula } from '../../../local/workbook/xlsx-formula';
import { openSheet } from './open-sheet';

const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
const workbook = new ExcelJS.Workbook();

function fill(): ReturnType<typeof openSheet>['service'] {
  const { service, file, sheet, app, tab } = openSheet();
  sheet.getRange('A1:D1').setValues([['Đơn vị', 'Hạn', 'Tỉ lệ', 'Mã']]);
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#d9ead3').setWrap(true);
  sheet.getRange('D2:D3').setNumberFormat('@');
  sheet.getRange('A2:D3').setValues([
    ['Đảng ủy xã Phú Ninh', '5/4/2026', '98,6%', '00123'],
    ['Tổng', '=MAX(B2;B3)', 0.5, ''],
  ]);
  const list = app.newDataValidation().requireValueInList(['Chưa', 'Đã']).setAllowInvalid(false);
  const long = app.newDataValidation().requireValueInList(['Có, một phần', 'Không']);
  sheet.getRange('E2:E3').setDataValidation(list.build());
  sheet.getRange('F2').setDataValidation(long.build());
  sheet.getRange('A2').setNote('Đơn vị mới');
  sheet.getRange('A5:B5').merge();
  const rule = app.newConditionalFormatRule().whenTextEqualTo('Chưa').setBackground('#f4cccc');
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('E2:E9')]).build()]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 215);
  sheet.hideColumns(4);
  sheet.setTabColor('#ff0000');
  service.filter(tab, 1, ['Tổng']);
  file.insertSheet('Ẩn').hideSheet();
  return service;
}

beforeAll(async () => {
  const path = join(folder, 'out.xlsx');
  await writeXlsx(fill().snapshot(), path);
  await workbook.xlsx.readFile(path);
});

afterAll(() => rmSync(folder, { recursive: true }));

function firstSheet(): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet('Trang tính1');
  if (!sheet) throw new Error('The first tab is written under its name');
  return sheet;
}

describe('a written .xlsx', () => {
  it('has values of their own types', () => {
    const sheet = firstSheet();
    expect(['A2', 'B2', 'C2', 'D2', 'C3'].map((a1) => sheet.getCell(a1).value)).toEqual([
      'Đảng ủy xã Phú Ninh',
      new Date('2026-04-05T00:00:00Z'),
      0.986,
      '00123',
      0.5,
    ]);
    expect(sheet.getCell('B3').formula).toBe('MAX(B2,B3)');
    expect(['B2', 'C2', 'D2'].map((a1) => sheet.getCell(a1).numFmt)).toEqual([
      'd/m/yyyy',
      '0.00%',
      '@',
    ]);
  });

  it('has styles, sizes, frozen panes, hidden columns and tab colour', () => {
    const sheet = firstSheet();
    const { font, fill: background, alignment } = sheet.getCell('A1');
    expect([font.bold, background, alignment.wrapText]).toEqual([
      true,
      {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { argb: 'FFD9EAD3' },
        bgColor: { argb: 'FFD9EAD3' },
      },
      true,
    ]);
    expect([sheet.getColumn(1).width, sheet.getColumn(4).hidden]).toEqual([30, true]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FFFF0000' });
    expect(workbook.getWorksheet('Ẩn')?.state).toBe('hidden');
  });

  it('has dropdowns, with long or awkward lists on a hidden sheet', () => {
    const sheet = firstSheet();
    expect(sheet.getCell('E3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Chưa,Đã"'],
      errorStyle: 'stop',
    });
    expect(sheet.getCell('F2').dataValidation).toMatchObject({
      formulae: ["'Danh sách'!$A$1:$A$2"],
      errorStyle: 'warning',
    });
    expect(workbook.getWorksheet('Danh sách')?.getCell('A1').value).toBe('Có, một phần');
  });

  it('has notes, merges, conditional formats and the filter with its hidden rows', () => {
    const sheet = firstSheet();
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: unknown[] };
    expect(sheet.getCell('A2').note).toBe('Đơn vị mới');
    expect(sheet.getCell('B5').master.address).toBe('A5');
    expect(conditionalFormattings).toMatchObject([
      { ref: 'E2:E9', rules: [{ type: 'expression', formulae: ['E2="Chưa"'] }] },
    ]);
    expect([sheet.autoFilter, sheet.getRow(2).hidden, sheet.getRow(3).hidden]).toEqual([
      'A1:D3',
      false,
      true,
    ]);
  });
});

describe('a formula in a file', () => {
  it.each([
    ['=SUM(A1:A2)', 'SUM(A1:A2)'],
    ['=IF(A1>1,5;"a;b";B1)', 'IF(A1>1.5,"a;b",B1)'],
    ['=IF(A1,"x;y",2)', 'IF(A1,"x;y",2)'],
  ])('%s is %s', (typed, kept) => {
    expect(xlsxFormula(typed)).toBe(kept);
  });
});
