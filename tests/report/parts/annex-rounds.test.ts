import { describe, expect, it } from 'vitest';
import { liveData } from '../../../src/report/data/live-data';
import { reportCellText } from '../../../src/report/document/cell-text';
import { isTable, type Section } from '../../../src/report/document/document';
import { reportOf } from '../../../src/report/parts/report-of';
import { reportSheets } from '../../../src/report/sheets/workbook-sections';
import { dispatch } from '../../builders/dispatch';
import { figure } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { reportDesk } from '../../builders/report';
import { settings } from '../../builders/settings';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const rounds = ['0930', '1031', '1130'].map((month) =>
  dispatch({
    ...{ id: `VB-001-2024${month}`, label: `Báo cáo tháng ${Number(month.slice(0, 2))}/2024` },
    ...{ asks: 'result', task: 'report', acknowledgeBy: null },
    requestedFigures: [
      figure('Số buổi', { measure: 'buổi', isAccumulated: true }),
      figure('Tỷ lệ', { isSummed: false }),
      figure('Số hộ'),
    ],
  }),
);
const units = ['PN-001', 'PN-002'].map((code) => unit({ code }));
const obligations = rounds.slice(0, 2).flatMap(({ id }, round) =>
  units.map(({ code }, at) =>
    obligation({
      ...{ dispatchId: id, unitCode: code },
      ...(round + at < 2 ? { complete: 'completed', completedOn: '2024-11-20' } : {}),
      reportedValues: [
        { label: 'Số buổi', value: 1000 + round },
        { label: 'Tỷ lệ', value: 90 },
        { label: 'Số hộ', value: 5 },
      ],
    }),
  ),
);
const [, , latest = dispatch()] = rounds;
const missing = units.map(({ code }) => obligation({ dispatchId: latest.id, unitCode: code }));
const dataOf = (about = latest) =>
  liveData(
    summaryOf({
      dispatch: about,
      series: rounds,
      units,
      obligations: [...obligations, ...missing],
    }),
    settings(),
  );

const form = { layout: 'state', annexes: ['values', 'rounds'] } as const;
const annexIn = (sections: readonly Section[]) =>
  sections.find(({ name }) => name === 'Phụ lục II');
const linesOf = (section: Section | undefined) => {
  const table = section?.blocks.find(isTable);
  const heads = table?.head.map((row) => row.map(({ text }) => text).join(' | ')) ?? [];
  const rows = table?.rows.map(({ cells }) =>
    cells.map((cell) => reportCellText(cell, 'vi')).join(' | '),
  );
  return [...heads, ...(rows ?? [])];
};

describe('the annex of a repeating report', () => {
  it('has a line for each round, with the sums of what is added and from the beginning of the year', () => {
    const { sections } = reportOf(dataOf(), form, reportDesk);
    expect(linesOf(annexIn(sections))).toEqual([
      'TT | Kỳ | Ngày cuối kỳ | Tổng số đơn vị | Số đơn vị đã báo | Tỷ lệ % | Số buổi (buổi) | Số hộ',
      'Trong kỳ | Lũy kế các kỳ trong năm',
      '1 | Báo cáo tháng 9/2024 | 30/09/2024 | 2 | 2 | 100,0% | 2.000 | 2.000 | 10',
      '2 | Báo cáo tháng 10/2024 | 31/10/2024 | 2 | 1 | 50,0% | 1.001 | 3.001 | 5',
      '3 | Báo cáo tháng 11/2024 | 30/11/2024 | 2 | 0 | 0,0% |  | 3.001 | ',
    ]);
  });

  it('is a sheet of the workbook, with numbers', () => {
    const sheet = annexIn(reportSheets(dataOf(), form, reportDesk));
    expect(sheet?.blocks.find(isTable)?.rows[1]?.cells).toEqual([
      ...[2, 'Báo cáo tháng 10/2024', { day: '2024-10-31' }, 2, 1, { part: 1, whole: 2 }],
      ...[1001, 3001, 5],
    ]);
  });

  it('is in several tables if the columns do not fit on a page, and in one in the workbook', () => {
    const figures = Array.from({ length: 5 }, (_, at) =>
      figure(`Số ${at + 1}`, { isAccumulated: true }),
    );
    const [before = latest, about = latest] = rounds
      .slice(1)
      .map((one) => ({ ...one, requestedFigures: figures }));
    const data = liveData(
      summaryOf({
        dispatch: about,
        series: [before, about],
        units,
        obligations: [...obligations, ...missing],
      }),
      settings(),
    );
    const counts = (sections: readonly Section[]) =>
      annexIn(sections)
        ?.blocks.filter(isTable)
        .map(({ columns }) => columns.length);
    expect(counts(reportOf(data, form, reportDesk).sections)).toEqual([14, 8]);
    const kinds = annexIn(reportOf(data, form, reportDesk).sections)?.blocks.map(
      ({ kind }) => kind,
    );
    expect(kinds?.slice(-3)).toEqual(['table', 'paragraph', 'table']);
    expect(counts(reportSheets(data, form, reportDesk))).toEqual([16]);
  });

  it('is left out of the report on an earlier round, and without earlier rounds', () => {
    for (const data of [dataOf(rounds[1]), dataOf(dispatch())])
      expect(annexIn(reportOf(data, form, reportDesk).sections)).toBeUndefined();
  });

  it('is named beside the sums of the round', () => {
    const [, october = latest] = rounds;
    const data = liveData(
      summaryOf({ dispatch: october, series: rounds.slice(0, 2), units, obligations }),
      settings(),
    );
    const text = JSON.stringify(reportOf(data, form, reportDesk).sections[0]);
    expect(text).toContain('Số liệu các đơn vị báo (Phụ lục I, Phụ lục II kèm theo): ');
  });
});
