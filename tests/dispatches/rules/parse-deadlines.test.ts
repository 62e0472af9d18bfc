import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/calendar/day';
import { parseDeadlines } from '../../../src/dispatches/rules/parse-deadlines';

const ISSUED = toDay('2026-11-09');
const read = (text: string) => parseDeadlines(text, ISSUED);

const PROVINCE = `Thực hiện Chỉ thị số 18/CT-TTg ngày 20/10/2026 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu các đơn vị tổ chức phổ biến, quán triệt đến toàn thể cán bộ, công chức; hoàn thành trước ngày 25/11/2026, báo cáo kết quả về Văn phòng UBND tỉnh (số hội nghị, số người tham dự, số tin bài, kinh phí) trước ngày 25/11/2026.

Nơi nhận:
- Như trên; gửi trước ngày 30/11/2026;`;

describe('the deadlines in a dispatch', () => {
  it('are those above Nơi nhận, not the day of another document', () => {
    expect(read(PROVINCE)).toEqual([
      { wording: 'hoàn thành trước ngày 25/11/2026', field: 'completeBy', day: '2026-11-25' },
      {
        wording: 'báo cáo kết quả về … trước ngày 25/11/2026',
        field: 'completeBy',
        day: '2026-11-25',
      },
    ]);
  });

  it.each([
    ['Báo cáo kết quả trước ngày 20/11/2026.', 'completeBy', '2026-11-20'],
    ['Gửi về Sở chậm nhất ngày 20/11/2026.', 'completeBy', '2026-11-20'],
    ['Hoàn thành chậm nhất là ngày 20 tháng 11\nnăm 2026.', 'completeBy', '2026-11-20'],
    ['Báo cáo trước 16 giờ 30 ngày 20/11/2026.', 'completeBy', '2026-11-20'],
    ['Báo cáo trước 16h00 ngày 20/11/2026.', 'completeBy', '2026-11-20'],
    ['Xác nhận đã nhận văn bản trước ngày 13/11/2026.', 'acknowledgeBy', '2026-11-13'],
    ['Thực hiện đến hết ngày 20.11.2026.', 'completeBy', '2026-11-20'],
    ['Đại hội tổ chức trước ngày 20/11/2026.', null, '2026-11-20'],
    ['Báo cáo trước ngày 20/11.', null, ''],
    ['Báo cáo trước ngày 20 hằng tháng.', null, ''],
    ['Báo cáo trước ngày 31/11/2026.', null, ''],
  ])('name a field or none: %s', (text, field, day) => {
    expect(read(text)).toMatchObject([{ field, day }]);
  });

  it.each([
    'Thực hiện Công văn trước ngày 20/11/2026 của Sở Nội vụ.',
    'Thực hiện Công văn trước ngày 20 tháng 11 năm 2026 của Sở Nội vụ.',
    'Báo cáo số liệu phát sinh trước ngày 01/11/2026.',
    'Công văn số 5 ngày 20/11/2026.',
  ])('are not read from: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('name no field if they differ', () => {
    const differing = 'Hoàn thành trước ngày 20/11/2026; báo cáo trước ngày 25/11/2026.';
    expect(read(differing).map(({ field, day }) => [field, day])).toEqual([
      [null, '2026-11-20'],
      [null, '2026-11-25'],
    ]);
  });
});
