import { describe, expect, it } from 'vitest';
import { freeze } from '../../../src/periods/rules/freeze';
import { closedData, closedRows } from '../../../src/report/data/closed-data';
import type { ReportData } from '../../../src/report/data/report-data';
import { ANNEXES } from '../../../src/report/parts/annexes';
import { reportOf } from '../../../src/report/parts/report-of';
import { dispatch } from '../../builders/dispatch';
import { figure, MONTHLY_REPORT } from '../../builders/figure';
import { communeFile, periodFile } from '../../builders/period-file';
import { reportData, reportDesk } from '../../builders/report';
import { settings } from '../../builders/settings';
import { communeUnit, takenIn } from '../../builders/subordinates';
import { summaryOf } from '../../builders/summary';

const units = [0, 1, 2].map((at) => communeUnit(at));
const files = [0, 1].map((at) => communeFile(at));
const subordinates = files.map((file, at) => takenIn(file, { code: communeUnit(at).code }));

const documentOf = (data: ReportData) =>
  reportOf(data, { layout: 'party', annexes: ANNEXES }, reportDesk);
const annexOf = (data: ReportData) =>
  documentOf(data).sections.find(({ name }) => name === 'Phụ lục IV');
const linesOf = (data: ReportData) =>
  (documentOf(data).sections[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' && block.text.includes('cấp dưới') ? [block.text] : [],
  );

describe('the annex by subordinate office', () => {
  it('is left out, with its line in the report, if none has reported', () => {
    const data = reportData({ units });
    expect([annexOf(data), linesOf(data)]).toEqual([undefined, []]);
  });

  it('has a row for each office, their totals, and the missing offices', () => {
    const annex = annexOf(reportData({ units, subordinates }));
    const [, , , note, table] = annex?.blocks ?? [];
    expect(note).toMatchObject({
      text: '(Số liệu do các cơ quan cấp dưới gửi, kỳ Tháng 11/2024, chốt đến ngày 30/11/2024; 2/3 cơ quan đã gửi; không cộng vào số liệu của báo cáo)',
    });
    const rows = table?.kind === 'table' ? table.rows : [];
    const sum = files.reduce((all, { total }) => all + total.units, 0);
    expect(rows.map(({ kind, cells }) => [kind, ...cells.slice(0, 3)])).toEqual([
      ['row', 1, 'Văn phòng Đảng ủy xã Mẫu số 1', files[0]?.total.units],
      ['row', 2, 'Văn phòng Đảng ủy xã Mẫu số 2', files[1]?.total.units],
      ['total', '', 'Tổng cộng', sum],
      ['group', 'Cơ quan chưa gửi số liệu'],
      ['row', 1, 'Đảng ủy xã Mẫu số 3', ''],
    ]);
  });

  it('has a column for each figure that the offices asked, before the remarks', () => {
    const reported = subordinates.map((row, at) => ({
      ...row,
      reportedValues: at === 0 ? [] : [{ label: 'Số buổi', value: 7 }],
    }));
    const requestedFigures = [figure('Số buổi', { measure: 'buổi' })];
    const data = reportData({
      ...{ units, subordinates: reported },
      dispatch: dispatch({ ...MONTHLY_REPORT, requestedFigures }),
    });
    const table = annexOf(data)?.blocks.find((block) => block.kind === 'table');
    expect(table?.columns.slice(-2).map(({ head }) => head)).toEqual(['Số buổi (buổi)', 'Ghi chú']);
    expect(table?.rows.slice(0, 3).map(({ cells }) => cells.at(-2))).toEqual(['', 7, 7]);
  });

  it('is summed up in one line of the report, which states whose figures they are', () => {
    const data = reportData({ units, subordinates });
    const [line, ...others] = linesOf(data);
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^Theo số liệu do 2\/3 cơ quan cấp dưới gửi \(kỳ Tháng 11\/2024; .*không cộng vào số liệu nêu trên\): /,
    );
    expect(data.totals.units).toBe(3);
  });

  it('marks offices that are in no list, and counts them on their own if no other has reported', () => {
    const strange = takenIn(periodFile({ office: 'Lạ' }));
    const startOf = (reports: typeof subordinates) =>
      linesOf(reportData({ units, subordinates: reports }))[0]?.split(' (')[0];
    expect([startOf([...subordinates, strange]), startOf([strange])]).toEqual([
      'Theo số liệu do 2/3 cơ quan cấp dưới và 1 cơ quan ngoài danh sách đơn vị gửi',
      'Theo số liệu do 1 cơ quan cấp dưới gửi',
    ]);
  });

  it('goes with a closed period of the same name only', () => {
    const facts = {
      closing: 1,
      cutOff: '2024-11-30',
      closedAt: '2024-12-01T00:05',
      reason: '',
    } as const;
    const rowsOf = (period: string) =>
      closedRows(freeze(summaryOf({ units }), { ...facts, period }), {
        period,
        dispatch: dispatch(),
        settings: settings(),
        subordinates,
      });
    const sentIn = (period: string) => {
      const rows = rowsOf(period);
      return rows && closedData(rows).subordinates?.sent;
    };
    expect(['Tháng 11/2024', 'Tháng 12/2024'].map(sentIn)).toEqual([2, undefined]);
  });
});
