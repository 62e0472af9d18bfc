import { describe, expect, it } from 'vitest';
import { isDateCell } from '../../src/sheets/cell';
import { layOutSummary } from '../../src/sheets/lay-out-summary';
import type { SummarySheet } from '../../src/sheets/summary-sheet';
import { wordsIn } from '../../src/words/words-in';
import { directive } from '../builders/directive';
import { sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { type SummaryFields, summaryOf } from '../builders/summary';
import { unit } from '../builders/unit';

const layOut = (...inputs: SummaryFields[]) =>
  layOutSummary({
    summaries: inputs.map((fields) =>
      summaryOf({ letters: [sentLetter('2024-11-05')], today: '2024-11-12', ...fields }),
    ),
    words: wordsIn('vi'),
    officeName: 'Văn phòng Huyện ủy',
    at: '2024-11-12T08:05',
  });

/** The sheet as people see it: a line of texts for each row, empty cells at the end left out. */
const shown = ({ rows }: SummarySheet) =>
  rows.map((row) =>
    row
      .map(({ cell }) => (isDateCell(cell) ? cell.day : String(cell)))
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );

describe('Tổng hợp', () => {
  it('without a dispatch says so', () => {
    expect(shown(layOut())).toEqual([
      'VĂN PHÒNG HUYỆN ỦY',
      'Số liệu đến 08:05, 12/11/2024',
      'Chưa có văn bản nào đang theo dõi. Hãy thêm văn bản từ menu Đôn đốc.',
    ]);
  });

  it('gives of a dispatch the headline, the overdue units, the blocks and the other lists', () => {
    const units = [
      unit({ code: 'PN-001', name: 'Trường Mẫu' }),
      unit({ code: 'PN-002', name: 'UBND huyện', block: 'Chính quyền', email: '', phone: '0100' }),
      unit({ code: 'PN-003', name: 'Phòng Nội vụ', block: 'Chính quyền' }),
    ];
    const obligations = [
      obligation({ unit: 'PN-001', difficulties: '=thiếu phòng' }),
      obligation({
        unit: 'PN-002',
        acknowledge: 'acknowledged',
        channel: 'phone',
        train: 'completed',
        sessions: 1,
        eligible: 40,
        attended: 30,
      }),
      obligation({ unit: 'PN-003', exemptBecause: 'sáp nhập' }),
    ];
    expect(shown(layOut({ units, obligations })).slice(2)).toEqual([
      '',
      'TỔNG HỢP TÌNH HÌNH QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN CÔNG VĂN SỐ 1384-CV/HU, ngày 30/10/2024 về việc chấn chỉnh hoạt động sử dụng mạng xã hội',
      'Hạn xác nhận: 08/11/2024. Hạn hoàn thành: 02/12/2024 (thời hạn đề nghị 30/11/2024 trùng ngày nghỉ).',
      '2 đơn vị; đã xác nhận 1; đã hoàn thành 1; quá hạn 1; chưa có địa chỉ dùng được 1.',
      'Đã gửi 1 thư. Số liệu do các đơn vị tự cập nhật, chưa qua kiểm tra.',
      'Trong đó 1 đơn vị có trả lời do cơ quan theo dõi hoặc cấp trên ghi nhận thay; đã đối chiếu 0 đơn vị.',
      '',
      'Đơn vị quá hạn (1)',
      'TT | Đơn vị | Khối | Việc quá hạn | Hạn | Số ngày làm việc quá hạn | Số lần nhắc, đôn đốc | Khó khăn, vướng mắc',
      "1 | Trường Mẫu | Trường học | Xác nhận | 2024-11-08 | 2 | 1 | '=thiếu phòng",
      '',
      'Kết quả theo khối',
      'TT | Khối | Tổng số đơn vị | Đã xác nhận | Tỷ lệ | Hoàn thành đúng hạn | Hoàn thành quá hạn | Chưa hoàn thành, trong hạn | Chưa hoàn thành, quá hạn | Số hội nghị | Số thuộc diện | Số tham gia | Tỷ lệ',
      '1 | Trường học | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0',
      '2 | Chính quyền | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 1 | 40 | 30 | 0.75',
      ' | Tổng cộng | 2 | 1 | 0.5 | 1 | 0 | 1 | 0 | 1 | 40 | 30 | 0.75',
      '',
      'Đơn vị không áp dụng (1)',
      '1 | Phòng Nội vụ | Chính quyền | sáp nhập',
      '',
      'Đơn vị chưa có địa chỉ dùng được, liên hệ bằng điện thoại hoặc văn bản giấy (1)',
      '1 | UBND huyện | Chính quyền | 0100',
    ]);
  });

  it('numbers an overdue unit once, with a row for each stage', () => {
    const sheet = shown(layOut({ today: '2024-12-04' }));
    const at = sheet.findIndex((line) => line.startsWith('1 | Đơn vị PN-001'));
    expect(sheet.slice(at, at + 3)).toEqual([
      '1 | Đơn vị PN-001 | Trường học | Xác nhận | 2024-11-08 | 18 | 1',
      ' |  |  | Quán triệt | 2024-12-02 | 2',
      '',
    ]);
  });

  it('has rows of equal length, and spans those that are one sentence', () => {
    const { rows, widths, spanned } = layOut({}, {});
    expect(rows.filter((row) => row.length !== widths.length)).toEqual([]);
    const sentences = rows.flatMap(([first], index) =>
      ['office', 'title', 'note', 'heading'].includes(first?.style ?? '') ? [index + 1] : [],
    );
    expect(spanned).toEqual(sentences);
  });

  it('holds nothing that could be taken for a formula', () => {
    const units = [unit({ name: '=A1', block: '+A1', phone: '@A1', email: '' })];
    const obligations = [
      obligation({ difficulties: '-A1', reason: '＝A1', trainExtendedTo: '2024-12-05' }),
    ];
    const about = directive({ type: '=A1', number: '=A1', subject: '=A1' });
    const cells = layOut({ units, obligations, directive: about }).rows.flat();
    const texts = cells.map(({ cell }) => (typeof cell === 'string' ? cell : ''));
    expect(texts.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });
});
