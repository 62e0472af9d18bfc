import { describe, expect, it } from 'vitest';
import { judgeDeadlines } from '../../src/core/deadline';
import { calendar, deadlineRules } from '../builders/rules';

describe('the deadline of Saturday 30/11/2024', () => {
  const deadline = { asked: '2024-11-30', due: '2024-12-02' };

  it.each([
    { today: '2024-11-26', passed: false, daysLeft: 4, daysLate: 0, dueSoon: false },
    { today: '2024-11-27', passed: false, daysLeft: 3, daysLate: 0, dueSoon: true },
    { today: '2024-11-29', passed: false, daysLeft: 1, daysLate: 0, dueSoon: true },
    { today: '2024-11-30', passed: false, daysLeft: 1, daysLate: 0, dueSoon: true },
    { today: '2024-12-02', passed: false, daysLeft: 0, daysLate: 0, dueSoon: true },
    { today: '2024-12-03', passed: true, daysLeft: 0, daysLate: 1, dueSoon: false },
    { today: '2024-12-07', passed: true, daysLeft: 0, daysLate: 4, dueSoon: false },
    { today: '2024-12-09', passed: true, daysLeft: 0, daysLate: 5, dueSoon: false },
  ])('rolls to Monday, judged on $today', ({ today, ...distance }) => {
    const judge = judgeDeadlines(deadlineRules(), today);
    expect(judge('2024-11-30')).toEqual({ deadline, ...distance });
  });

  it('stays where the office does not roll deadlines', () => {
    const judge = judgeDeadlines(deadlineRules({ rollDeadlines: false }), '2024-12-01');
    expect(judge('2024-11-30')).toEqual({
      deadline: { asked: '2024-11-30', due: '2024-11-30' },
      passed: true,
      daysLeft: 0,
      daysLate: 0,
      dueSoon: false,
    });
  });
});

describe('judging', () => {
  it('counts neither Tết nor weekends as days late', () => {
    const tet = calendar({
      off: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    });
    const judge = judgeDeadlines(deadlineRules({ calendar: tet }), '2026-02-24');
    expect(judge('2026-02-13').daysLate).toEqual(2);
  });

  it('keeps several deadlines apart', () => {
    const judge = judgeDeadlines(deadlineRules(), '2024-11-11');
    const days = ['2024-11-08', '2024-11-30', '2024-11-08'];
    expect(days.map((asked) => judge(asked).daysLate)).toEqual([1, 0, 1]);
  });
});
