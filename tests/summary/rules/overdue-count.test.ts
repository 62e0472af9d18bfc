import { describe, expect, it } from 'vitest';
import { toUnitCode } from '../../../src/records/unit';
import {
  addOverdueCount,
  overdueBefore,
  unitCount,
} from '../../../src/summary/rules/overdue-count';

describe('the number of overdue units', () => {
  it('counts a unit once that is late with two dispatches', () => {
    expect(unitCount(['A', 'B', 'A'].map((code) => ({ code: toUnitCode(code) })))).toBe(2);
  });

  it('is compared with the last count of an earlier day, not of the same day', () => {
    const monday = addOverdueCount(null, '2026-11-09', 4);
    const tuesday = addOverdueCount(monday, '2026-11-10', 9);
    const later = addOverdueCount(tuesday, '2026-11-10', 7);
    expect([monday, tuesday, later].map((kept) => overdueBefore(kept, '2026-11-10'))).toEqual([
      { day: '2026-11-09', count: 4 },
      { day: '2026-11-09', count: 4 },
      { day: '2026-11-09', count: 4 },
    ]);
    expect(overdueBefore(later, '2026-11-13')).toEqual({ day: '2026-11-10', count: 7 });
  });

  it.each([null, ''])('has nothing to be compared with at first: %s', (kept) => {
    expect(overdueBefore(kept, '2026-11-10')).toBeUndefined();
    expect(overdueBefore(addOverdueCount(kept, '2026-11-10', 3), '2026-11-10')).toBeUndefined();
  });
});
