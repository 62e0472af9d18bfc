import { describe, expect, it } from 'vitest';
import { lastSendingDay, type SendingPace } from '../../../src/letters/rules/sending-days';
import { deadlineRules } from '../../builders/rules';
import { shows } from '../../promises/shows';

shows(4);

const { calendar } = deadlineRules();

/**
 * Day on which the last of `letters` letters is sent, each with one recipient, starting on Thursday
 * 31/10/2024.
 */
const lastDay = (letters: number, pace: Partial<SendingPace>) =>
  lastSendingDay(new Array(letters).fill(1), {
    today: '2024-10-31',
    calendar,
    left: 100,
    daily: 100,
    cap: 300,
    ...pace,
  });

describe('the last letter goes out', () => {
  it.each([
    ['on the day itself while the quota lasts', 100, {}, '2024-10-31'],
    ['on the next day when one is left over', 101, {}, '2024-11-01'],
    ['after the weekend', 201, {}, '2024-11-04'],
    ['by the daily cap where that is less than the quota', 200, { cap: 50 }, '2024-11-04'],
    ['from the next day on when nothing is left of today', 1, { left: 0 }, '2024-11-01'],
  ] as [string, number, Partial<SendingPace>, string][])('%s', (_, letters, pace, day) => {
    expect(lastDay(letters, pace)).toBe(day);
  });

  it('never if the account may send nothing', () => {
    expect(lastDay(1, { left: 0, daily: 0 })).toBeNull();
  });

  it('never if there is none', () => {
    expect(lastDay(0, {})).toBeNull();
  });

  it('with copies counted: a letter is sent to all its recipients or to none', () => {
    const pace = { today: '2024-10-31', calendar, left: 3, daily: 3, cap: 9 } as const;
    expect(lastSendingDay([2, 2, 2], pace)).toBe('2024-11-04');
  });
});
