import { describe, expect, it } from 'vitest';
import { joinLastWords } from '../../../src/report/document/join-last-words';
import { reportOf } from '../../../src/report/parts/report-of';
import { reportData, reportDesk } from '../../builders/report';

describe('a name on a line of its own', () => {
  it.each([
    ['Ban Tuyên giáo Huyện ủy Phù Ninh', 'Ban Tuyên giáo Huyện ủy Phù\u00a0Ninh'],
    ['Thanh tra', 'Thanh\u00a0tra'],
    ['Huyện', 'Huyện'],
    ['', ''],
  ])('has its last two words together: %s', (name, joined) => {
    expect(joinLastWords(name)).toBe(joined);
  });

  it('has its last words joined in the letterhead and below the title of an annex only', () => {
    const settings = {
      officeName: 'Văn phòng  Huyện ủy',
      superior: 'Đảng bộ huyện Phù Ninh',
      reportPlace: 'Phù Ninh',
      reportSymbol: 'VPHU',
    };
    const form = { layout: 'party', annexes: ['overdue'] } as const;
    const written = JSON.stringify(reportOf(reportData({}, { settings }), form, reportDesk));
    expect(written.match(/[^"]*\u00a0[^"]*/g)).toEqual([
      'ĐẢNG BỘ HUYỆN PHÙ\u00a0NINH',
      'VĂN PHÒNG HUYỆN\u00a0ỦY',
      'Phù Ninh, ngày\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0năm\u00a02024',
      '(Kèm theo Báo cáo số          -BC/VPHU, ngày\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0năm\u00a02024 của Văn phòng Huyện\u00a0ủy)',
    ]);
  });
});
