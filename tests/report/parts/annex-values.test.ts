import { describe, expect, it } from 'vitest';
import { freeze } from '../../../src/periods/rules/freeze';
import { formatReportedValues, isNumber } from '../../../src/records/reported-value';
import { closedData, closedRows } from '../../../src/report/data/closed-data';
import { liveData } from '../../../src/report/data/live-data';
import type { ReportData } from '../../../src/report/data/report-data';
import { reportCellText } from '../../../src/report/document/cell-text';
import { isTable, type Section } from '../../../src/report/document/document';
import { reportOf } from '../../../src/report/parts/report-of';
import { reportSheets } from '../../../src/report/sheets/workbook-sections';
import { dispatch } from '../../builders/dispatch';
import { FIGURES_OF_EVERY_KIND, MONTHLY_FIGURES, MONTHLY_REPORT } from '../../builders/figure';
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

describe('the annex of figures of every kind', () => {
  const every = dispatch({ ...MONTHLY_REPORT, requestedFigures: FIGURES_OF_EVERY_KIND });
  const answered = (unitCode: string, texts: Readonly<Record<string, number | string>>) =>
    obligation({
      ...{ unitCode, complete: 'completed', completedOn: '2024-11-20', answeredVersion: 1 },
      reportedValues: Object.entries(texts).map(([label, value]) => ({ label, value })),
    });
  const school = { 'Số hộ tham gia': 8, 'Tổng số hộ': 10, 'Hình thức': 'Trực tiếp' };
  const mixed = summaryOf({
    dispatch: every,
    units: [
      unit({ code: 'PN-001', name: 'Trường A' }),
      unit({ code: 'PN-002', name: 'Trường B' }),
      unit({ code: 'PN-003', name: 'Chi bộ C', block: 'Chi bộ' }),
      unit({ code: 'PN-004', name: 'Chi bộ D', block: 'Chi bộ' }),
    ],
    obligations: [
      answered('PN-001', {
        ...{ ...school, 'Kênh tuyên truyền': 'Pa nô; Truyền thanh', 'Ngày tổ chức': '2024-11-05' },
        'Kiến nghị': 'Cấp thêm: “loa”',
      }),
      // Without the whole, the unit does not count towards the rate
      answered('PN-002', { 'Số hộ tham gia': 90, 'Hình thức': 'Trực tiếp', 'Kinh phí': 12.345 }),
      answered('PN-003', {
        ...{ 'Số hộ tham gia': 0, 'Tổng số hộ': 0, 'Kênh tuyên truyền': 'Truyền thanh lưu động' },
        ...{ 'Hình thức': 'Trực tuyến', 'Ngày tổ chức': '2024-11-12' },
      }),
      obligation({ unitCode: 'PN-004' }),
    ],
  });
  const frozen = freeze(mixed, {
    ...{ period, closing: 1, cutOff: '2024-11-30', closedAt: '2024-12-01T00:05', reason: '' },
  });

  it.each([
    ['now', liveData(mixed, settings())],
    ['of a closed period', closedOf(every, frozen)],
  ])('has rates, counted options and days, and says of how many units, %s', (_, data) => {
    expect(linesOf(reportOf(data, form, reportDesk).sections[1])).toEqual([
      'TT | Tên đơn vị | Số hộ tham gia (hộ) | Tổng số hộ (hộ) | Kinh phí (triệu đồng) | Tỷ lệ hộ tham gia | Hình thức | Kênh tuyên truyền | Ngày tổ chức | Kiến nghị',
      ' | Trường học | 98 | 10 | 12,345 | 80,0% | Trực tiếp 2 | Truyền thanh 1, Pa nô 1 | 05/11/2024 | ',
      '1 | Trường A | 8 | 10 |  | 80,0% | Trực tiếp | Pa nô; Truyền thanh | 05/11/2024 | Cấp thêm: “loa”',
      '2 | Trường B | 90 |  | 12,345 |  | Trực tiếp |  |  | ',
      ' | Chi bộ | 0 | 0 |  | – | Trực tuyến 1 | Truyền thanh lưu động 1 | 12/11/2024 | ',
      '3 | Chi bộ C | 0 | 0 |  | – | Trực tuyến | Truyền thanh lưu động | 12/11/2024 | ',
      '4 | Chi bộ D |  |  |  |  |  |  |  | ',
      ' | Tổng cộng | 98 | 10 | 12,345 | 80,0% | Trực tiếp 2, Trực tuyến 1 | Truyền thanh 1, Truyền thanh lưu động 1, Pa nô 1 | 05/11/2024 – 12/11/2024 | ',
      ' | Số đơn vị đã báo | 3 | 2 | 1 | 2 | 3 | 2 | 2 | 1',
    ]);
  });

  it('is frozen as numbers in the rows of blocks, and as reported in those of units', () => {
    const [total, block, , school] = frozen;
    const kept = [
      'Số hộ tham gia: 98',
      'Tổng số hộ: 10',
      'Kinh phí: 12,3450',
      'Tỷ lệ hộ tham gia – Số hộ tham gia: 8',
      'Tỷ lệ hộ tham gia – Tổng số hộ: 10',
      'Hình thức – Trực tiếp: 2',
      'Hình thức – Trực tuyến: 1',
      'Kênh tuyên truyền – Truyền thanh: 1',
      'Kênh tuyên truyền – Truyền thanh lưu động: 1',
      'Kênh tuyên truyền – Pa nô: 1',
    ];
    expect(formatReportedValues(total?.reportedValues ?? []).split('\n')).toEqual(kept);
    expect(block?.reportedValues.every(isNumber)).toBe(true);
    expect(formatReportedValues(school?.reportedValues ?? []).split('\n')).toEqual([
      'Số hộ tham gia: 8',
      'Tổng số hộ: 10',
      'Hình thức: “Trực tiếp”',
      'Kênh tuyên truyền: “Pa nô; Truyền thanh”',
      'Ngày tổ chức: 05/11/2024',
      'Kiến nghị: “Cấp thêm: “loa””',
    ]);
  });

  it('keeps sums, rates and options without the rows of units, which an archive file has', () => {
    const left = frozen.filter(({ level }) => level !== 'unit');
    expect(linesOf(reportOf(closedOf(every, left), form, reportDesk).sections[1]).slice(1)).toEqual(
      [
        ' | Tổng cộng | 98 | 10 | 12,345 | 80,0% | Trực tiếp 2, Trực tuyến 1 | Truyền thanh 1, Truyền thanh lưu động 1, Pa nô 1',
      ],
    );
  });

  it('is that of the last closing after a period was corrected', () => {
    const again = freeze(mixed, {
      ...{ period, closing: 2, cutOff: '2024-11-30', closedAt: '2024-12-02T09:00' },
      reason: 'báo nhầm',
    }).map((row) =>
      row.level === 'total'
        ? { ...row, reportedValues: [{ label: 'Hình thức – Trực tuyến', value: 3 }] }
        : row,
    );
    const lines = linesOf(
      reportOf(closedOf(every, [...frozen, ...again]), form, reportDesk).sections[1],
    );
    expect(lines.find((one) => one.includes('Tổng cộng'))).toContain('| Trực tuyến 3 |');
  });

  it('shows a choice that is no longer asked by its label of that time', () => {
    const renamed = dispatch({ ...every, requestedFigures: FIGURES_OF_EVERY_KIND.slice(0, 4) });
    const [heads = '', ...lines] = linesOf(
      reportOf(closedOf(renamed, frozen), form, reportDesk).sections[1],
    );
    expect(heads).toContain('Hình thức – Trực tiếp | Hình thức – Trực tuyến');
    expect(lines.find((line) => line.includes('Tổng cộng'))).toContain(
      ' 80,0% | 2 | 1 | 1 | 1 | 1',
    );
  });

  it('is said in the report with rates and options', () => {
    const text = JSON.stringify(
      reportOf(liveData(mixed, settings()), form, reportDesk).sections[0],
    );
    expect(text).toContain('Tỷ lệ hộ tham gia: 80,0%; Hình thức: Trực tiếp 2, Trực tuyến 1');
    expect(text).not.toContain('Kiến nghị');
  });
});

it('a closed period counts the units that reported a figure whose label is now in another case', () => {
  const loud = MONTHLY_FIGURES.map((figure) => ({ ...figure, label: figure.label.toUpperCase() }));
  const { values } = closedOf(dispatch({ ...MONTHLY_REPORT, requestedFigures: loud }));
  expect(values?.total).toEqual(closedOf().values?.total);
  expect(values?.total.map(({ units }) => units)).toEqual([2, 2, 2, 1]);
});
