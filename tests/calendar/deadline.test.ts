import { describe, expect, it } from 'vitest';
import { deadlineStatusOn } from '../../src/calendar/deadline';
import { calendar, deadlineRules } from '../builders/rules';

const NORMAL = { urgency: 'normal', onDayOff: 'byUrgency' } as const;
const URGENT = { urgency: 'urgent', onDayOff: 'byUrgency' } as const;

describe('the deadline of Saturday 30/11/2024', () => {
  const deadline = { setDay: '2024-11-30', due: '2024-12-02' };

  it.each([
    { today: '2024-11-26', timing: 'within', daysLeft: 4, daysLate: 0 },
    { today: '2024-11-27', timing: 'dueSoon', daysLeft: 3, daysLate: 0 },
    { today: '2024-11-29', timing: 'dueSoon', daysLeft: 1, daysLate: 0 },
    { today: '2024-11-30', timing: 'dueSoon', daysLeft: 1, daysLate: 0 },
    { today: '2024-12-02', timing: 'dueSoon', daysLeft: 0, daysLate: 0 },
    { today: '2024-12-03', timing: 'overdue', daysLeft: 0, daysLate: 1 },
    { today: '2024-12-07', timing: 'overdue', daysLeft: 0, daysLate: 4 },
    { today: '2024-12-09', timing: 'overdue', daysLeft: 0, daysLate: 5 },
  ] as const)('rolls to Monday, judged on $today', ({ today, ...status }) => {
    const judge = deadlineStatusOn(deadlineRules(), today);
    expect(judge(NORMAL, '2024-11-30')).toEqual({ deadline, done: false, ...status });
  });

  it.each([
    ['normal', 'byUrgency', '2024-12-02'],
    ['urgent', 'byUrgency', '2024-11-30'],
    ['express', 'byUrgency', '2024-11-30'],
    ['normal', 'stays', '2024-11-30'],
    ['urgent', 'stays', '2024-11-30'],
    ['normal', 'moves', '2024-12-02'],
    ['express', 'moves', '2024-12-02'],
  ] as const)('of %s urgency, chosen %s: ends on %s', (urgency, onDayOff, due) => {
    const judge = deadlineStatusOn(deadlineRules(), '2024-11-20');
    expect(judge({ urgency, onDayOff }, '2024-11-30').deadline?.due).toEqual(due);
  });

  it('is overdue on Sunday if it stays', () => {
    const judge = deadlineStatusOn(deadlineRules(), '2024-12-01');
    expect(judge(URGENT, '2024-11-30')).toEqual({
      deadline: { setDay: '2024-11-30', due: '2024-11-30' },
      done: false,
      timing: 'overdue',
      daysLeft: 0,
      daysLate: 0,
    });
  });
});

describe('the deadline status', () => {
  it('counts neither Tết nor weekends as days late', () => {
    const tet = calendar({
      off: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    });
    const judge = deadlineStatusOn(deadlineRules({ calendar: tet }), '2026-02-24');
    expect(judge(NORMAL, '2026-02-13').daysLate).toEqual(2);
  });

  it('keeps deadlines of the same day that move and that stay apart', () => {
    const judge = deadlineStatusOn(deadlineRules(), '2024-11-11');
    const due = [NORMAL, URGENT, NORMAL].map((one) => judge(one, '2024-11-30').deadline?.due);
    expect(due).toEqual(['2024-12-02', '2024-11-30', '2024-12-02']);
  });

  it('keeps several deadlines apart', () => {
    const judge = deadlineStatusOn(deadlineRules(), '2024-11-11');
    const days = ['2024-11-08', '2024-11-30', '2024-11-08'] as const;
    expect(days.map((asked) => judge(NORMAL, asked).daysLate)).toEqual([1, 0, 1]);
  });
});
