import { describe, expect, it } from 'vitest';
import { isTable } from '../../../src/report/document/document';
import { htmlOf } from '../../../src/report/document/html-of';
import { jointReportOf } from '../../../src/report/parts/joint-report';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { reportData, reportDesk } from '../../builders/report';
import { unit } from '../../builders/unit';

const units = [unit(), unit({ code: 'PN-002', name: 'Trường B' })];
const later = '2024-12-10';
const first = reportData({
  units,
  today: later,
  obligations: [
    obligation({ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' }),
    obligation({ unitCode: 'PN-002' }),
  ],
});
const second = reportData({
  units,
  today: later,
  dispatch: dispatch({
    id: 'VB-002',
    number: '12-CV/HU',
    asks: 'receipt',
    completeBy: null,
    reportsTo: ['Ban Thường vụ'],
  }),
  obligations: units.map(({ code }) => obligation({ dispatchId: 'VB-002', unitCode: code })),
});
const cancelled = dispatch({
  id: 'VB-003',
  number: '13-CV/HU',
  state: 'cancelled',
  changes: 'Theo Công văn số 20-CV/HU.',
});
const joint = (overdue = true) =>
  jointReportOf(
    { reports: [first, second], cancelled: [cancelled] },
    { layout: 'party', overdue },
    reportDesk,
  );
const textOf = (document: ReturnType<typeof joint>) =>
  htmlOf(document)
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, '\n');

describe('a report about several dispatches', () => {
  it('has each with its own figures, and the cancelled ones with their grounds', () => {
    const text = textOf(joint());
    expect(text).toContain('tổng hợp tình hình thực hiện 3 văn bản');
    expect(text).toMatch(
      /1384-CV\/HU, ngày 30\/10\/2024 của .*: 1\/2 đơn vị đã xác nhận \(50,0%\); 0\/2 đơn vị hoàn thành/,
    );
    expect(text).toMatch(
      /12-CV\/HU, .*: 0\/2 đơn vị đã xác nhận \(0,0%\); còn 2 đơn vị có nội dung quá hạn\./,
    );
    expect(text).toMatch(/13-CV\/HU, .*: Theo Công văn số 20-CV\/HU\./);
    expect(text).toContain('Ban Thường vụ');
  });

  it('names the units that are overdue in several, without a sum over dispatches', () => {
    const text = textOf(joint());
    expect(text).toContain('- Trường B: 1384-CV/HU; 12-CV/HU.');
    const [table] = joint().sections[1]?.blocks.filter(isTable) ?? [];
    expect(table?.rows.map(({ kind, cells }) => [kind, cells[0], cells[3], cells[9]])).toEqual([
      ['row', 1, 2, ''],
      ['row', 2, 2, ''],
      ['row', 3, '', 'Không còn thực hiện'],
    ]);
  });

  it('has the overdue units by dispatch in a second annex, if it is chosen', () => {
    const [table] = joint().sections[2]?.blocks.filter(isTable) ?? [];
    expect(new Set(table?.rows.map(({ cells }) => cells[1]))).toEqual(
      new Set(['1384-CV/HU', '12-CV/HU']),
    );
    expect(joint(false).sections.map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục I']);
  });
});
