import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { DISPATCH_DEFAULTS, type Dispatch, toDispatchId } from '../../../src/records/dispatch';
import { yearData } from '../../../src/report/data/year-data';
import type { Section } from '../../../src/report/document/document';
import { readYear } from '../../../src/report/jobs/report-dialog';
import { yearSheets } from '../../../src/report/sheets/workbook-sections';
import { takenOver as en } from '../../../src/words/en/report/taken-over';
import { takenOver as vi } from '../../../src/words/vi/report/taken-over';
import { figure } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { reportDesk } from '../../builders/report';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const listed = (id: string, archivedOn: Day | null, issuedOn: Day = '2024-10-30') => ({
  ...DISPATCH_DEFAULTS,
  ...{ acknowledgeBy: null, completeBy: null, issuingBody: 'Huyện ủy' },
  ...{ id: toDispatchId(id), type: 'Công văn', number: `${id}-CV/HU`, subject: 'về mạng xã hội' },
  ...{ issuedOn, archivedOn },
});
const dispatch = { ...listed('VB-002', null), rows: [] };
const sheetsOf = (dispatches: readonly ReturnType<typeof listed>[]) =>
  yearSheets(
    {
      year: '2024',
      office: 'Văn phòng Huyện ủy',
      data: { day: '2024-12-04', units: [], dispatches: [dispatch] },
      dispatches,
    },
    reportDesk,
  );
const textsOf = (section: Section | undefined) =>
  (section?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const archived = [
  listed('VB-001', '2024-12-01'),
  listed('VB-002', null),
  listed('VB-003', null, '2023-10-30'),
];

describe('the workbook of a year', () => {
  it('states which dispatches it covers, and which it does not', () => {
    const [record, dispatches] = sheetsOf(archived);
    expect(textsOf(record)).toContain(
      'Gồm 1 văn bản ban hành năm 2024; không gồm 1 văn bản đã chuyển vào tệp lưu trữ. Cả hai nêu ở trang “Văn bản”.',
    );
    const table = dispatches?.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells }) => [cells[1], cells[5]])).toEqual([
      ['VB-001-CV/HU', 'Không: đã chuyển vào tệp lưu trữ'],
      ['VB-002-CV/HU', 'Có'],
    ]);
  });

  it('does not mention an archive if there is none', () => {
    const [record] = sheetsOf([listed('VB-002', null)]);
    expect(textsOf(record)).toContain('Gồm 1 văn bản ban hành năm 2024, nêu ở trang “Văn bản”.');
  });

  it('has the figures of each unit and round in a sheet of its own, if any were reported', () => {
    const round: Dispatch = {
      ...listed('VB-005-20241130', null, '2023-11-01'),
      ...{ label: 'Báo cáo tháng 11/2024', acknowledgeBy: null, completeBy: '2024-11-20' },
      ...{ asks: 'result', task: 'report', state: 'closed', closedOn: '2024-12-01' },
      requestedFigures: [
        figure('Số buổi', { measure: 'buổi' }),
        figure('Tỷ lệ', { measure: '%', isSummed: false }),
      ],
    };
    const reported = (code: string, value: number) =>
      obligation({
        ...{ dispatchId: round.id, unitCode: code, complete: 'completed' },
        reportedValues: [
          { label: 'Số buổi', value },
          { label: 'Tỷ lệ', value: 90.5 },
        ],
      });
    const { ports } = fakeOffice({
      units: [
        unit(),
        unit({
          code: 'PN-002',
          name: 'Trường B',
          block: '',
          state: 'ended',
          endedFrom: '2024-12-02',
        }),
      ],
      dispatches: [listed('VB-001', null), round],
      obligations: [reported('PN-001', 3), reported('PN-002', 4)],
      now: '2024-12-04T09:00',
    });
    const data = yearData(readYear(ports, '2024'));
    const sheetOf = (year: string) =>
      yearSheets({ year, office: '', data, dispatches: data.dispatches }, reportDesk)[3];
    const rows = sheetOf('2024')?.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    const period = { day: '2024-11-30' };
    const number = 'VB-005-20241130-CV/HU, Báo cáo tháng 11/2024';
    expect(rows?.map(({ cells }) => cells.slice(1))).toEqual([
      [
        round.id,
        number,
        period,
        'PN-001',
        'Đơn vị PN-001',
        'Trường học',
        'Số buổi',
        'buổi',
        3,
        'Có',
      ],
      [
        round.id,
        number,
        period,
        'PN-001',
        'Đơn vị PN-001',
        'Trường học',
        'Tỷ lệ',
        '%',
        90.5,
        'Không',
      ],
      [round.id, number, period, 'PN-002', 'Trường B', 'Chưa xếp khối', 'Số buổi', 'buổi', 4, 'Có'],
      [
        round.id,
        number,
        period,
        'PN-002',
        'Trường B',
        'Chưa xếp khối',
        'Tỷ lệ',
        '%',
        90.5,
        'Không',
      ],
    ]);
    expect(sheetOf('2023')).toBeUndefined();
    const [record] = yearSheets(
      { year: '2024', office: '', data, dispatches: data.dispatches },
      reportDesk,
    );
    expect(textsOf(record).join()).toContain(reportDesk.words.report.sheets.record.rounds);
  });

  it('ends with what its figures are not', () => {
    expect(textsOf(sheetsOf(archived)[0]).at(-1)).toBe(
      'Số liệu theo dõi, không phải kết quả đánh giá, xếp loại',
    );
  });

  it('recognises passed-on rows by texts that begin with more than a name', () => {
    for (const text of [vi, en]) expect(text.split('{')[0]).toMatch(/^\p{L}+ (\p{L}+ )?$/u);
  });
});
