import { Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/import/page/reading/read-workbook';
import { workbookOf } from '../../../src/report/page/workbook-of';
import { reportOf } from '../../../src/report/parts/report-of';
import { reportSheets } from '../../../src/report/sheets/workbook-sections';
import { obligation } from '../../builders/obligation';
import { reportData, reportDesk } from '../../builders/report';
import { unit } from '../../builders/unit';

const name = '=Trường "A" & <B>';
const data = reportData({
  units: [unit({ name })],
  obligations: [
    obligation({
      unitCode: 'PN-001',
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-05',
      complete: 'completed',
      sessions: 1,
      eligible: 1234,
      attended: 617,
      answeredVersion: 1,
    }),
  ],
});
const form = { layout: 'party', annexes: ['blocks', 'units'] } as const;
const bytes = workbookOf(reportSheets(data, form, reportDesk), 'vi');
const sheets = readWorkbook(bytes);

describe('the workbook of a report', () => {
  it('has a sheet of figures, one for each annex that is a table, and one of periods', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Phụ lục I',
      'Phụ lục II',
      'Các kỳ báo cáo',
    ]);
  });

  it('keeps names unchanged, and figures as numbers', () => {
    const row = sheets[2]?.table.find((cells) => cells.includes(name));
    expect(row).toEqual([
      '1',
      'Trường học',
      name,
      '05/11/2024',
      '',
      '',
      '',
      '1',
      '1234',
      '617',
      '0,5',
      '',
      'Hoàn thành đúng hạn',
      '',
    ]);
  });

  it('can filter the rows of units by block, and nothing else', async () => {
    const book = new Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    const ranges = book.worksheets.map(({ name, autoFilter }) => [name, autoFilter]);
    expect(ranges).toEqual([
      ['Tổng hợp', undefined],
      ['Phụ lục I', 'A5:O6'],
      ['Phụ lục II', 'A4:N5'],
      ['Các kỳ báo cáo', 'A4:I5'],
    ]);
    const heads = book.getWorksheet('Phụ lục II')?.getRow(4).values;
    expect(heads).toEqual(expect.arrayContaining(['Khối', 'Tên đơn vị']));
  });

  it('shows numbers below zero with the minus of print, and keeps them numbers', async () => {
    const book = new Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    const cell = book.getWorksheet('Phụ lục II')?.getRow(5).getCell(9);
    expect([cell?.value, cell?.numFmt]).toEqual([1234, '#,##0;"−"#,##0']);
  });

  it('writes a share of 0 units as a dash', () => {
    const held = { complete: 'completed', sessions: 2, eligible: 0, attended: 0 } as const;
    const data = reportData({ units: [unit()], obligations: [obligation(held)] });
    const empty = reportOf(data, { layout: 'party', annexes: ['blocks'] }, reportDesk);
    const [sheet] = readWorkbook(workbookOf(empty.sections, 'vi'));
    expect(sheet?.table.at(-1)).toContain('–');
  });
});
