import { describe, expect, it } from 'vitest';
import { layOutSummary } from '../../../src/summary/tab/lay-out-summary';
import { wordsIn } from '../../../src/words/words-in';
import type { Cell } from '../../../src/workbook/cells/cell';
import {
  CHART_ROWS,
  SUMMARY_WIDTHS,
  type SummarySheet,
} from '../../../src/workbook/tabs/summary-sheet';
import { dispatch } from '../../builders/dispatch';
import { sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { closedPeriod, type SummaryFields, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const layOut = (...inputs: SummaryFields[]) =>
  layOutSummary({
    summaries: inputs.map((fields) =>
      summaryOf({ letters: [sentLetter('2024-11-05')], today: '2024-11-12', ...fields }),
    ),
    words: wordsIn('vi'),
    language: 'vi',
    warning: '',
    officeName: 'Văn phòng Huyện ủy',
    at: '2024-11-12T08:05',
  });

const shownText = (cell: Cell) => String(cell).replace(/^'/, '');

/** Texts of each row as people see them, without empty cells at the end. */
const shown = ({ rows }: SummarySheet) =>
  rows.map(({ cells }) =>
    cells
      .map((cell) => shownText(cell))
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );

describe('Tổng hợp', () => {
  it('without a dispatch says so', () => {
    expect(shown(layOut())).toEqual([
      'VĂN PHÒNG HUYỆN ỦY |  |  |  |  | Số liệu đến 08:05, 12/11/2024',
      ...['', '', ''],
      'Chưa có văn bản nào đang theo dõi. Hãy thêm văn bản: menu Đôn đốc ▸ Thêm văn bản.',
    ]);
  });

  it('says how many units of the total have ended, and names them', () => {
    const units = [
      unit({ code: 'PN-001' }),
      unit({ code: 'PN-002', name: 'Trường Mẫu', state: 'ended' }),
    ];
    const acknowledge = 'acknowledged' as const;
    const obligations = units.map(({ code }) => obligation({ unitCode: code, acknowledge }));
    const rows = shown(layOut({ units, obligations }));
    expect(rows.join(' ')).toContain(
      'Công văn số 1384-CV/HU: 2 đơn vị nhận (1 đơn vị đã kết thúc hoạt động); đã xác nhận 2 (100,0%); chưa xác nhận 0, trong đó quá hạn 0.',
    );
    expect(rows.join(' ')).toContain(
      'Quán triệt, triển khai: đã hoàn thành 0 (0,0%), đúng hạn 0, quá hạn 0; chưa hoàn thành 1, trong hạn 1, quá hạn 0.',
    );
    const list = rows.indexOf('Đơn vị đã kết thúc hoạt động, chỉ tính phần đã làm xong (1)');
    expect(rows.slice(list + 2)).toEqual(['1 | Trường Mẫu | Trường học']);
  });

  it('shows the headline, the overdue units, the blocks and the other lists', () => {
    const units = [
      unit({ code: 'PN-001', name: 'Trường Mẫu' }),
      unit({ code: 'PN-002', name: 'UBND huyện', block: 'Chính quyền', email: '', phone: '0100' }),
      unit({ code: 'PN-003', name: 'Phòng Nội vụ', block: 'Chính quyền' }),
    ];
    const obligations = [
      obligation({ unitCode: 'PN-001', difficulties: '=thiếu phòng' }),
      obligation({
        unitCode: 'PN-002',
        acknowledge: 'acknowledged',
        channel: 'phone',
        complete: 'completed',
        sessions: 1,
        eligible: 40,
        attended: 30,
      }),
      obligation({ unitCode: 'PN-003', exemptBecause: 'sáp nhập' }),
    ];
    expect(shown(layOut({ units, obligations })).slice(1)).toEqual([
      'Đã xác nhận, hạn 08/11/2024 |  | Đã hoàn thành, hạn 02/12/2024 |  |  | Có việc quá hạn |  |  |  |  | Chưa xác nhận',
      '1/2 |  | 1/2 |  |  | 1 |  |  |  |  | 1',
      '50,0% |  | 50,0%',
      'Công văn số 1384-CV/HU, ngày 30/10/2024 về việc chấn chỉnh hoạt động sử dụng mạng xã hội',
      'Đơn vị quá hạn (1); số ngày tính theo ngày làm việc',
      'TT | Đơn vị | Việc quá hạn (hạn) | Số ngày | Đôn đốc',
      '1 | Trường Mẫu | Xác nhận (08/11/2024) | 2 | 0',
      'Khó khăn, vướng mắc: =thiếu phòng',
      ...Array.from({ length: CHART_ROWS - 3 }, () => ''),
      '',
      'Kết quả theo khối',
      'TT | Khối | Đã hoàn thành | Tổng số đơn vị | Đã xác nhận | Tỷ lệ xác nhận | Hoàn thành đúng hạn | Hoàn thành quá hạn | Còn trong hạn | Chưa hoàn thành, quá hạn | Chưa xác nhận, quá hạn | Số hội nghị | Số thuộc diện | Số tham gia | Tỷ lệ tham gia',
      '1 | Trường học | ░░░░░░░░░░ 0,0% | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 1',
      '2 | Chính quyền | ██████████ 100,0% | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 1 | 40 | 30 | 0.75',
      ' | Tổng cộng | █████░░░░░ 50,0% | 2 | 1 | 0.5 | 1 | 0 | 1 | 0 | 1 | 1 | 40 | 30 | 0.75',
      '',
      'TỔNG HỢP TÌNH HÌNH QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN CÔNG VĂN SỐ 1384-CV/HU, ngày 30/10/2024 về việc chấn chỉnh hoạt động sử',
      'dụng mạng xã hội',
      'Hạn xác nhận: 08/11/2024. Hạn hoàn thành: 02/12/2024 (thời hạn đề nghị 30/11/2024 trùng ngày nghỉ).',
      'Công văn số 1384-CV/HU: 2 đơn vị nhận; đã xác nhận 1 (50,0%); chưa xác nhận 1, trong đó quá hạn 1.',
      'Quán triệt, triển khai: đã hoàn thành 1 (50,0%), đúng hạn 1, quá hạn 0; chưa hoàn thành 1, trong hạn 1, quá hạn 0.',
      'Đã tổ chức 1 hội nghị (buổi); 30/40 lượt người tham gia (75,0%).',
      'Đơn vị có việc quá hạn: 1; Trường Mẫu (2 ngày làm việc).',
      'Đã gửi 1 thư, nhắc trước hạn 1 lượt, đôn đốc 0 lượt; 0 đơn vị xác nhận, hoàn thành sau nhắc; 1 đơn vị chưa có địa chỉ thư dùng được.',
      'Nguồn số liệu: 1 trả lời do cơ quan theo dõi ghi nhận; chưa đối chiếu với văn bản; chưa trả lời: 1.',
      '',
      'Kết quả theo đối tượng',
      'TT | Đối tượng |  | Số thuộc diện | Số tham gia | Tỷ lệ',
      '1 | Chưa phân theo đối tượng |  | 40 | 30 | 0.75',
      ' | Tổng cộng |  | 40 | 30 | 0.75',
      '',
      'Đơn vị không áp dụng (1)',
      'TT | Đơn vị | Khối',
      '1 | Phòng Nội vụ | Chính quyền',
      'Lý do: sáp nhập',
      '',
      'Đơn vị chưa có địa chỉ dùng được, liên hệ bằng điện thoại hoặc văn bản giấy (1)',
      'TT | Đơn vị | Khối',
      '1 | UBND huyện | Chính quyền',
      'Điện thoại: 0100',
    ]);
  });

  it('numbers an overdue unit once, with a row for each stage', () => {
    const sheet = shown(layOut({ today: '2024-12-04' }));
    const at = sheet.findIndex((line) => line.startsWith('1 | Đơn vị PN-001'));
    expect(sheet.slice(at, at + 3)).toEqual([
      '1 | Đơn vị PN-001 | Xác nhận (08/11/2024) | 18 | 0',
      ' |  | Quán triệt (02/12/2024) | 2 | 0',
      '',
    ]);
  });

  it('shows the stage, the day and the reason of an extension', () => {
    const granted = {
      acknowledgeExtendedTo: '2024-12-06',
      completeExtendedTo: '2024-12-20',
    } as const;
    const obligations = [obligation({ ...granted, reason: 'CV 12' })];
    const sheet = shown(layOut({ obligations }));
    const at = sheet.indexOf('Đơn vị được gia hạn (1)');
    expect(sheet.slice(at + 1, at + 5)).toEqual([
      'TT | Đơn vị | Gia hạn (đến ngày)',
      '1 | Đơn vị PN-001 | Xác nhận (06/12/2024)',
      ' |  | Quán triệt (20/12/2024)',
      'Lý do: CV 12',
    ]);
  });

  it('has a cell in each row for each column', () => {
    const { rows } = layOut({}, {});
    expect(rows.filter(({ cells }) => cells.length !== SUMMARY_WIDTHS.length)).toEqual([]);
  });

  it('fits A4 in landscape at its full size', () => {
    expect(SUMMARY_WIDTHS.reduce((sum: number, width) => sum + width, 0)).toBeLessThanOrEqual(990);
  });

  it('draws the results from the table of blocks, the trend from the table of periods', () => {
    const closings = [
      closedPeriod(
        { units: 2, acknowledgeOnTime: 1, acknowledgeWithin: 1, completeWithin: 2 },
        { cutOff: '2024-11-05' },
      ),
      closedPeriod(
        { units: 2, acknowledgeOnTime: 2, completeOnTime: 1, completeWithin: 1 },
        { cutOff: '2024-11-10' },
      ),
    ] as const;
    const sheet = layOut({ dispatch: dispatch({ closings }) });
    const drawn = sheet.charts.map(({ kind, ranges }) => [
      kind,
      ...ranges.map(({ row, column, rows }) =>
        sheet.rows
          .slice(row - 1, row - 1 + rows)
          .map(({ cells }) => String(cells[column - 1]).replace(/^'| \(.*/g, '')),
      ),
    ]);
    expect(drawn).toEqual([
      [
        'results',
        ['Khối', 'Trường học'],
        ['Hoàn thành đúng hạn', '0'],
        ['Hoàn thành quá hạn', '0'],
        ['Còn trong hạn', '1'],
        ['Chưa hoàn thành, quá hạn', '0'],
      ],
      [
        'trend',
        ['Số liệu đến ngày', '05/11/2024', '10/11/2024', '12/11/2024'],
        ['Tỷ lệ xác nhận', '0.5', '1', '0'],
        ['Tỷ lệ hoàn thành', '0', '0.5', '0'],
        ['Có hạn trong kỳ', '', '1', ''],
      ],
    ]);
  });

  it('names the units without a block, in the table and so in its chart', () => {
    const units = [unit(), unit({ code: 'PN-002', block: '' })];
    const { rows, charts } = layOut({ units });
    const [names] = charts[0]?.ranges ?? [];
    const from = (names?.row ?? 0) - 1;
    expect(rows.slice(from, from + (names?.rows ?? 0)).map(({ cells }) => cells[1])).toEqual([
      'Khối',
      'Trường học',
      'Chưa xếp khối',
    ]);
  });

  it('has a list or empty rows as tall as the chart beside each chart', () => {
    const closings = [closedPeriod({ units: 1 }, { cutOff: '2024-11-05' })] as const;
    const { rows, charts } = layOut({ dispatch: dispatch({ closings }) });
    for (const { row, column } of charts) {
      const beside = rows.slice(row - 1, row - 1 + CHART_ROWS);
      expect(beside.flatMap(({ cells }) => cells.slice(column - 1)).join('')).toBe('');
      expect(beside[0]?.kind).toBe('heading');
    }
    expect(charts.length).toBe(2);
  });

  it('names 200 units of a list and counts the others', () => {
    const units = Array.from({ length: 203 }, (_, at) => unit({ code: `PN-${at}`, email: '' }));
    expect(shown(layOut({ units, today: '2024-11-05' })).at(-1)).toEqual(
      'và 3 đơn vị khác: xem ở trang Theo dõi.',
    );
  });

  it('holds nothing that could be taken for a formula', () => {
    const units = [unit({ name: '=A1', block: '+A1', phone: '@A1', email: '' })];
    const obligations = [
      obligation({ difficulties: '-A1', reason: '＝A1', completeExtendedTo: '2024-12-05' }),
    ] as const;
    const about = dispatch({ type: '=A1', number: '=A1', subject: '=A1' });
    const cells = layOut({ units, obligations, dispatch: about }).rows.flatMap(
      ({ cells }) => cells,
    );
    const texts = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
    expect(texts.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });
});
