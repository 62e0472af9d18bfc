import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words-in';
import { swapFault } from '../../../src/workbook/cells/swapped-columns';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';

const words = wordsIn('vi');

/** What stands below some headers of Theo dõi, a line for each row. */
const faultOf = (keys: readonly string[], ...rows: readonly (readonly string[])[]) =>
  swapFault(
    trackingTab,
    {
      places: Object.fromEntries(keys.map((key, at) => [key, at])),
      rows: rows.map((cells) => ({ cells })),
    },
    words,
  );

describe('two headers have changed places', () => {
  it.each([
    [
      'of two dropdowns',
      ['acknowledge', 'train'],
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
  ])('where they are those %s', (_, keys, rows) => {
    expect(faultOf(keys, ...rows)).toContain('có lẽ đã đổi chỗ cho nhau');
  });

  it('is said with both cells', () => {
    const fault = faultOf(
      ['acknowledge', 'x', 'note'],
      ['', '', 'Đã xác nhận'],
      ['', '', 'Đã xác nhận'],
    );
    expect(fault).toContain('“Tiếp nhận” (ô A2) và “Ghi chú” (ô C2)');
  });
});

describe('bad cells are no headers in each other’s place', () => {
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
      ['channel', 'trainChannel'],
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
      ['acknowledge', 'train', 'note'],
      [
        ['Đã xác nhận', 'Chưa thực hiện', 'Đã xác nhận'],
        ['Chưa xác nhận', 'Đã hoàn thành', 'Đã xác nhận'],
      ],
    ],
  ])('%s', (_, keys, rows) => {
    expect(faultOf(keys, ...rows)).toBeNull();
  });
});
