import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OverdueStage } from '../../../../src/records/frozen-figures';
import { wordsIn } from '../../../../src/words/words-in';
import { formatOverdue, parseOverdue } from '../../../../src/workbook/cells/kinds/overdue';
import { anyNearDay } from '../../../builders/days';

const [vi, en] = [wordsIn('vi'), wordsIn('en')];
const acknowledgement: OverdueStage = {
  ...{ stage: 'acknowledge', due: '2024-11-08', daysLate: 18 },
  followedUp: { times: 3, step: 15 },
};
const training: OverdueStage = { stage: 'complete', due: '2024-12-02', daysLate: 2 };

describe('overdue stages in a cell', () => {
  it('are written each with its due day, working days late, follow-ups and last step', () => {
    expect(formatOverdue([acknowledgement, training], vi)).toBe(
      'Xác nhận | 08/11/2024 | 18 | 3 | 15; Kết quả | 02/12/2024 | 2',
    );
    expect(formatOverdue([training], en)).toBe('Result | 02/12/2024 | 2');
  });

  it('read back as they were written, in either language', () => {
    const stage = fc.constantFrom('acknowledge' as const, 'complete' as const);
    const followedUp = fc.record({ times: fc.nat(99), step: fc.nat(99) });
    const passed = fc.record(
      { stage, due: anyNearDay, daysLate: fc.nat(3_000), followedUp },
      { requiredKeys: ['stage', 'due', 'daysLate'] },
    );
    fc.assert(
      fc.property(fc.array(passed, { minLength: 1, maxLength: 2 }), (stages) => {
        for (const words of [vi, en]) {
          expect(parseOverdue(formatOverdue(stages, words), words)).toEqual(stages);
        }
      }),
    );
  });

  it.each([
    'Kết quả',
    'Kết quả | 02/12/2024',
    'Kết quả | 31/11/2024 | 2',
    'Kết quả | 02/12/2024 | hai',
    'Kiểm tra | 02/12/2024 | 2',
    'Kết quả | 02/12/2024 | 2 | 3',
    'Kết quả | 02/12/2024 | 2 | 3 | hai',
    'Kết quả | 02/12/2024 | 2 | 3 | 4 | 5',
    'Kết quả | 02/12/2024 | 2;',
  ])('cannot be read from %j', (text) => {
    expect(parseOverdue(text, vi)).toBe(null);
  });
});
