import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitRequest } from '../../../../src/records/unit-request';
import { wordsIn } from '../../../../src/words/words-in';
import {
  formatUnitRequests,
  parseUnitRequests,
} from '../../../../src/workbook/cells/kinds/unit-requests';
import { anyNearDay } from '../../../builders/days';

const [vi, en] = [wordsIn('vi'), wordsIn('en')];
const later: UnitRequest = {
  ...{ state: 'open', wish: 'complete', until: '2026-11-20' },
  ...{ at: '2026-11-05T08:21', because: 'chưa họp đủ: 12 đồng chí (ở xa)' },
};
const refused: UnitRequest = {
  ...{ state: 'refused', wish: 'exemption', until: null },
  ...{ at: '2026-11-06T14:05', because: 'đơn vị có đảng viên' },
};
const promised: UnitRequest = {
  ...{ state: 'promised', wish: 'acknowledge', until: '2026-11-10' },
  ...{ at: '2026-11-05T08:21', because: '' },
};

describe('requests of a unit in a cell', () => {
  it('are lines that a person can read', () => {
    expect(formatUnitRequests([later, refused, promised], vi).split('\n')).toEqual([
      'Đề nghị gia hạn hoàn thành đến 20/11/2026 (05/11/2026 08:21): chưa họp đủ: 12 đồng chí (ở xa)',
      'Không đồng ý miễn (06/11/2026 14:05): đơn vị có đảng viên',
      'Hẹn xác nhận ngày 10/11/2026 (05/11/2026 08:21)',
    ]);
    expect(formatUnitRequests([later], en)).toBe(
      'Asks to complete until 20/11/2026 (05/11/2026 08:21): chưa họp đủ: 12 đồng chí (ở xa)',
    );
  });

  it('read back as they were written, in either language, with a reason of one line', () => {
    const because = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.trim());
    const request = fc.record({
      state: fc.constantFrom('open' as const, 'refused' as const),
      wish: fc.constantFrom('acknowledge' as const, 'complete' as const),
      until: anyNearDay,
      at: anyNearDay.map((day) => `${day}T23:59`),
      because: because.map((text) => text.replace(/\s+/g, ' ')),
    });
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 3 }), (requests) => {
        for (const words of [vi, en])
          expect(parseUnitRequests(formatUnitRequests(requests, words), words)).toEqual(requests);
      }),
    );
  });

  it.each([
    'Đề nghị gia hạn',
    'Đề nghị gia hạn hoàn thành đến 31/11/2026 (05/11/2026 08:21): lý do',
    'Đề nghị gia hạn hoàn thành đến 20/11/2026: lý do',
    'Đề nghị gia hạn hoàn thành đến (05/11/2026 08:21): lý do',
    'Đề nghị miễn 20/11/2026 (05/11/2026 08:21): lý do',
    'Đề nghị nghỉ (05/11/2026 08:21): lý do',
    'Đề nghị miễn (05/11/2026): lý do',
  ])('cannot be read from %j', (text) => {
    expect(parseUnitRequests(text, vi)).toBeNull();
  });
});
