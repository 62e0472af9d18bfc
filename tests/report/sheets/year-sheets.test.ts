import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { DISPATCH_DEFAULTS, toDispatchId } from '../../../src/records/dispatch';
import type { Section } from '../../../src/report/document/document';
import { yearSheets } from '../../../src/report/sheets/workbook-sections';
import { takenOver as en } from '../../../src/words/en/report/taken-over';
import { takenOver as vi } from '../../../src/words/vi/report/taken-over';
import { reportDesk } from '../../builders/report';

const listed = (id: string, archivedOn: Day | null, issuedOn: Day = '2024-10-30') => ({
  ...DISPATCH_DEFAULTS,
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

  it('ends with what its figures are not', () => {
    expect(textsOf(sheetsOf(archived)[0]).at(-1)).toBe(
      'Số liệu theo dõi, không phải kết quả đánh giá, xếp loại',
    );
  });

  it('recognises passed-on rows by texts that begin with more than a name', () => {
    for (const text of [vi, en]) expect(text.split('{')[0]).toMatch(/^\p{L}+ (\p{L}+ )?$/u);
  });
});
