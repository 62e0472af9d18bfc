import { describe, expect, it } from 'vitest';
import { stageFigures } from '../../../src/records/figures';
import { reportSeal } from '../../../src/records/subordinate-report';
import { subordinateRows } from '../../../src/summary/tab/summary-subordinates';
import { wordsIn } from '../../../src/words/words-in';
import { communeFile, periodFile } from '../../builders/period-file';
import { communeUnit, takenIn } from '../../builders/subordinates';
import { sumFigures, summaryOf } from '../../builders/summary';

const units = [0, 1, 2].map((at) => communeUnit(at));
const desk = { words: wordsIn('vi'), language: 'vi' } as const;
const again = {
  closing: 2,
  closedAt: '2024-12-03T08:00',
  reason: 'Bổ sung',
  cutOff: '2024-12-01',
} as const;

const shown = (...args: Parameters<typeof subordinateRows>) =>
  subordinateRows(...args).map(({ kind, cells }) => [
    kind,
    ...[...cells.slice(0, 2), ...cells.slice(3, 5)].filter(String),
  ]);

describe('the subordinate offices in Tổng hợp', () => {
  it('are left out if none has reported', () => {
    expect(subordinateRows(summaryOf({ units }), desk)).toEqual([]);
  });

  it('have the sums of the figures that they asked', () => {
    const reportedValues = [{ label: 'Kinh phí', value: 1234.5 }];
    const row = { ...takenIn(communeFile(0), { code: 'X-001' }), reportedValues };
    const rows = subordinateRows(summaryOf({ units, subordinates: [row] }), desk);
    const at = rows.findIndex(({ cells }) => cells[0] === desk.words.subordinates.reported);
    expect(rows.slice(at + 1, at + 3).map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['TT', 'Số liệu', 'Tổng số', 'Cơ quan báo'],
      [1, 'Kinh phí', "'1.234,5", 1],
    ]);
  });

  it('have a table of their own with totals, remarks and the offices that have not reported', () => {
    const first = communeFile(0, { facts: again });
    const strange = periodFile({ office: 'Văn phòng Đảng ủy xã Lạ' });
    const sound = takenIn(communeFile(1), { code: 'X-002' });
    const changed = { ...sound, sessions: sound.sessions + 1, checksum: reportSeal(sound) };
    const subordinates = [takenIn(first, { code: 'X-001' }), changed, takenIn(strange)];
    const rows = shown(summaryOf({ units, subordinates }), desk);
    const counts = (file: typeof first) => [
      file.total.units,
      stageFigures(file.total, 'acknowledge').done,
    ];
    const total = sumFigures([first, communeFile(1), strange].map((file) => file.total));
    expect(rows).toEqual([
      ['blank'],
      ['heading', 'Tổng hợp cấp dưới, kỳ Tháng 11/2024: số liệu do các cơ quan cấp dưới gửi'],
      [
        'note',
        'Đây là số liệu về các đơn vị của cơ quan cấp dưới, không cộng vào số liệu nêu trên. 2/3 cơ quan đã gửi, thêm 1 cơ quan ngoài danh sách đơn vị; số',
      ],
      ['note', 'liệu chốt đến ngày 30/11/2024–01/12/2024 (tùy cơ quan).'],
      ['heads', 'TT', 'Cơ quan', 'Tổng số đơn vị', 'Đã xác nhận'],
      ['plain', 1, 'Văn phòng Đảng ủy xã Mẫu số 1 (đã chốt lại)', ...counts(first)],
      [
        'plain',
        2,
        'Văn phòng Đảng ủy xã Mẫu số 2 (ĐÃ BỊ SỬA sau khi nhập)',
        ...counts(communeFile(1)),
      ],
      ['plain', 3, 'Văn phòng Đảng ủy xã Lạ (ngoài danh sách đơn vị)', ...counts(strange)],
      ['total', 'Tổng cộng', total.units, stageFigures(total, 'acknowledge').done],
      ['heading', 'Cơ quan chưa gửi (1)'],
      ['plain', 1, 'Đảng ủy xã Mẫu số 3'],
    ]);
  });

  it('are counted on their own if none of them is in the list of units', () => {
    const strange = ['Lạ 1', 'Lạ 2'].map((office) => takenIn(periodFile({ office })));
    const rows = shown(summaryOf({ units, subordinates: strange }), desk);
    expect(rows[2]).toEqual([
      'note',
      'Đây là số liệu về các đơn vị của cơ quan cấp dưới, không cộng vào số liệu nêu trên. 2 cơ quan đã gửi; số liệu chốt đến ngày 30/11/2024.',
    ]);
  });
});
