import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../local/sheet-table';
import { wordsIn } from '../../../src/words/words-in';
import { strayFault } from '../../../src/workbook/cells/stray-column';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';

const words = wordsIn('vi');

const headers: Readonly<Record<string, string>> = headersOf('tracking', words);

/** Fault found in Theo dõi with the given headers and rows. A header is a column key, or any other text. */
const faultOf = (keys: readonly string[], ...rows: readonly (readonly string[])[]) =>
  strayFault(
    trackingTab,
    {
      headers: keys.map((key) => headers[key] ?? key),
      rows: rows.map((cells) => ({ cells })),
    },
    words,
  );

describe('two headers have changed places', () => {
  it.each([
    [
      'of two dropdowns',
      ['acknowledge', 'complete'],
      [
        ['Đã hoàn thành', 'Đã xác nhận'],
        ['Chưa thực hiện', 'Chưa xác nhận'],
      ],
    ],
    [
      'of a dropdown and remarks that nobody wrote',
      ['acknowledge', 'note'],
      [
        ['', 'Đã xác nhận'],
        ['', 'Chưa xác nhận'],
      ],
    ],
    [
      'of a day and a name',
      ['acknowledgedOn', 'acknowledgedBy'],
      [
        ['Văn thư', '05/11/2024'],
        ['Văn phòng', '06/11/2024'],
      ],
    ],
  ])('if they are those %s', (_, keys, rows) => {
    expect(faultOf(keys, ...rows)).toContain('hai tên cột đã đổi chỗ cho nhau');
  });

  it('is reported with both cells', () => {
    const fault = faultOf(
      ['acknowledge', 'x', 'note'],
      ['', '', 'Đã xác nhận'],
      ['', '', 'Đã xác nhận'],
    );
    expect(fault).toMatch(/“Tiếp nhận” \(ô A2\) có lẽ nằm ở cột “Ghi chú” \(ô C2\)/);
  });
});

describe('a status column', () => {
  it('above only empty cells stops the tab, whoever made it', () => {
    expect(faultOf(['acknowledge', 'unitName'], ['', 'A'], ['', 'B'])).toContain(
      'cột “Tiếp nhận” (ô A2) trống ở mọi dòng',
    );
    expect(faultOf(['acknowledge', 'unitName'], ['', 'A'])).toBeNull();
  });

  it('may be empty if no row fills it, as in an office whose dispatches ask for receipt only', () => {
    const keys = ['acknowledge', 'complete', 'stageCodes'];
    const receipt = ['Chưa xác nhận', '', 'acknowledge within 2024-11-08'];
    expect(faultOf(keys, receipt, receipt)).toBeNull();
    const both = ['Chưa xác nhận', '', 'acknowledge within 2024-11-08; complete openNoDeadline'];
    expect(faultOf(keys, receipt, both)).toContain('cột “Kết quả” (ô B2) trống ở mọi dòng');
  });

  it('may be empty in the rows of a long first dispatch that does not ask for it', () => {
    const keys = ['acknowledge', 'stageCodes'];
    const first = Array.from({ length: 300 }, () => ['', 'complete within 2024-11-08']);
    const second = ['Chưa xác nhận', 'acknowledge within 2024-11-08'];
    expect(faultOf(keys, ...first, second)).toBeNull();
    expect(faultOf(keys, ...first, ['', second[1] ?? ''])).toContain('trống ở mọi dòng');
  });

  it('is found under a header of the office’s own', () => {
    expect(faultOf(['acknowledge', 'Cột 7'], ['', 'Đã xác nhận'], ['', 'Chưa xác nhận'])).toContain(
      'ở cột “Cột 7” (ô B2)',
    );
  });

  it('is found if three headers were rotated', () => {
    const rows = [
      ['12-CV', 'Đã xác nhận', 'Điện thoại'],
      ['13-CV', 'Chưa xác nhận', 'Văn bản giấy'],
    ];
    expect(faultOf(['acknowledge', 'channel', 'incomingNumber'], ...rows)).toContain('(ô B2)');
  });

  it('is found if the header of what rows fill is above it', () => {
    const rows = [
      ['acknowledge; complete', 'Chưa thực hiện', ''],
      ['acknowledge; complete', 'Đã hoàn thành', ''],
    ];
    const fault = faultOf(['nothingToReport', 'stageCodes', 'complete'], ...rows);
    expect(fault).toMatch(/“Kết quả” \(ô C2\) có lẽ nằm ở cột “Mã tình trạng” \(ô B2\)/);
  });
});

describe('bad cells do not count as exchanged headers', () => {
  it.each([
    [
      'days that are none, beside empty cells',
      ['acknowledgedOn', 'note'],
      [
        ['qua Zalo', ''],
        ['sau', ''],
      ],
    ],
    [
      'a count that is none, beside numbers',
      ['sessions', 'incomingNumber'],
      [
        ['2 buổi', '125'],
        ['3 buổi', '126'],
      ],
    ],
    [
      'a channel that is none, beside a remark that is one',
      ['channel', 'note'],
      [['qua Zalo', 'Điện thoại']],
    ],
    [
      'no channel yet, beside remarks that are some',
      ['channel', 'note'],
      [
        ['', 'Điện thoại'],
        ['', 'Điện thoại'],
      ],
    ],
    [
      'no channel in one stage',
      ['channel', 'completeChannel'],
      [
        ['', 'Điện thoại'],
        ['', 'Điện thoại'],
      ],
    ],
    [
      'days that are none, beside days',
      ['acknowledgedOn', 'heldOn'],
      [
        ['hôm qua', '05/11/2024'],
        ['sau', '06/11/2024'],
      ],
    ],
    [
      'what reads',
      ['acknowledge', 'complete', 'note'],
      [
        ['Đã xác nhận', 'Chưa thực hiện', 'Đã xác nhận'],
        ['Chưa xác nhận', 'Đã hoàn thành', 'Đã xác nhận'],
      ],
    ],
  ])('%s', (_, keys, rows) => {
    expect(faultOf(keys, ...rows)).toBeNull();
  });
});
