import { describe, expect, it } from 'vitest';
import { freeze } from '../../../src/periods/rules/freeze';
import { closedData, closedRows } from '../../../src/report/data/closed-data';
import { liveData } from '../../../src/report/data/live-data';
import type { ReportData } from '../../../src/report/data/report-data';
import { reportCellText } from '../../../src/report/document/cell-text';
import { isTable, type Section } from '../../../src/report/document/document';
import { reportOf } from '../../../src/report/parts/report-of';
import { reportSheets } from '../../../src/report/sheets/workbook-sections';
import { dispatch } from '../../builders/dispatch';
import { MONTHLY_FIGURES, MONTHLY_REPORT } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { reportDesk } from '../../builders/report';
import { settings } from '../../builders/settings';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const [news, sessions, money, rate] = MONTHLY_FIGURES.map(({ label }) => label) as [
  string,
  string,
  string,
  string,
];
const about = dispatch(MONTHLY_REPORT);
const reported = (unitCode: string, values: Readonly<Record<string, number>>) =>
  obligation({
    ...{ unitCode, complete: 'completed', completedOn: '2024-11-20', answeredVersion: 1 },
    reportedValues: Object.entries(values).map(([label, value]) => ({ label, value })),
  });
const summary = summaryOf({
  dispatch: about,
  units: [
    unit({ code: 'PN-001', name: 'Trường A' }),
    unit({ code: 'PN-002', name: 'Trường B' }),
    unit({ code: 'PN-003', name: 'Chi bộ C', block: 'Chi bộ' }),
  ],
  obligations: [
    reported('PN-001', { [news]: 1200, [sessions]: 2, [money]: 0.1, [rate]: 90 }),
    reported('PN-002', { [news]: 34, [sessions]: 1, [money]: 0.2 }),
    obligation({ unitCode: 'PN-003' }),
  ],
});
const live = liveData(summary, settings());
const period = 'Tháng 11/2024';
const rows = freeze(summary, {
  ...{ period, closing: 1, cutOff: '2024-11-30', closedAt: '2024-12-01T00:05', reason: '' },
});
const closedOf = (asked = about, frozen = rows): ReportData => {
  const closed = closedRows(frozen, { period, dispatch: asked, settings: settings() });
  if (!closed) throw new Error('the period has no rows');
  return closedData(closed);
};

const form = { layout: 'party', annexes: ['values'] } as const;
const linesOf = (section: Section | undefined) => {
  const table = section?.blocks.find(isTable);
  const heads = table?.head.flatMap((row) => row.map(({ text }) => text)) ?? [];
  const cells = table?.rows.map(({ cells }) => cells.map((cell) => reportCellText(cell, 'vi')));
  return [heads, ...(cells ?? [])].map((line) => line.join(' | '));
};

const LINES = [
  'TT | Tên đơn vị | Số tin, bài đã đăng (tin, bài) | Số buổi tuyên truyền (buổi) | Kinh phí (triệu đồng) | Tỷ lệ hộ tham gia (%)',
  ' | Trường học | 1.234 | 3 | 0,3 | ',
  '1 | Trường A | 1.200 | 2 | 0,1 | 90',
  '2 | Trường B | 34 | 1 | 0,2 | ',
  ' | Chi bộ |  |  |  | ',
  '3 | Chi bộ C |  |  |  | ',
  ' | Tổng cộng | 1.234 | 3 | 0,3 | ',
  ' | Số đơn vị đã báo | 2 | 2 | 2 | 1',
];

describe('the annex of requested figures', () => {
  it.each([
    ['now', live],
    ['of a closed period', closedOf()],
  ])('has units and sums by block, %s', (_, data) => {
    const { sections } = reportOf(data, form, reportDesk);
    expect(linesOf(sections[1])).toEqual(LINES);
    expect(sections[1]?.name).toBe('Phụ lục I');
  });

  it('is a sheet of the workbook, with a column for each figure and numbers', () => {
    const sheet = reportSheets(live, form, reportDesk).find(({ name }) => name === 'Phụ lục I');
    const table = sheet?.blocks.find(isTable);
    expect(table?.rows[0]?.cells).toEqual([1, 'Trường học', 'Trường A', 1200, 2, 0.1, 90]);
  });

  it('is named in the report, with the sums', () => {
    const text = JSON.stringify(reportOf(live, form, reportDesk).sections[0]);
    expect(text).toContain(
      'Số liệu các đơn vị báo (Phụ lục I kèm theo): Số tin, bài đã đăng (tin, bài): 1.234; Số buổi tuyên truyền (buổi): 3; Kinh phí (triệu đồng): 0,3.',
    );
  });

  it('is left out without requested figures', () => {
    const plain = liveData(summaryOf(), settings());
    expect(reportOf(plain, form, reportDesk).sections).toHaveLength(1);
  });

  it('keeps the labels of a closed period after a new version', () => {
    const changed = dispatch({ ...MONTHLY_REPORT, requestedFigures: [] });
    const [heads] = linesOf(reportOf(closedOf(changed), form, reportDesk).sections[1]);
    expect(heads).toBe(`TT | Tên đơn vị | ${[news, sessions, money, rate].join(' | ')}`);
  });
});
