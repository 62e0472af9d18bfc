import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DUE_LIKE,
  dueDay,
  dueRuleOf,
  formatRepetition,
  parseRepetition,
  type Repetition,
} from '../../src/records/repetition';
import { REPEATING_KINDS } from '../../src/records/reporting-period';
import { wordsIn } from '../../src/words/words-in';
import { anyNearDay } from '../builders/days';
import { repetition } from '../builders/repetition';
import { calendar } from '../builders/rules';

const vi = wordsIn('vi').repetition;

describe('the deadline of a period', () => {
  it.each([
    ['dayOfMonth', 20, '2024-11-30', '2024-11-20'],
    ['dayOfMonth', 31, '2025-02-28', '2025-02-28'],
    ['dayOfNextMonth', 5, '2024-12-31', '2025-01-05'],
    ['dayOfNextMonth', 31, '2025-01-31', '2025-02-28'],
    ['weekday', 5, '2024-11-17', '2024-11-15'],
    ['weekday', 7, '2024-11-17', '2024-11-17'],
    ['nextWeekday', 1, '2024-11-17', '2024-11-18'],
    ['nextWeekday', 7, '2024-11-17', '2024-11-24'],
    ['workingDays', 3, '2024-11-29', '2024-12-04'],
  ] as const)('by %s %i, ending on %s, is %s', (dueBy, dueAt, cutOff, due) => {
    expect(dueDay({ dueBy, dueAt }, cutOff, calendar())).toBe(due);
  });

  it('counts working days past days off', () => {
    const rule = { dueBy: 'workingDays', dueAt: 3 } as const;
    expect(dueDay(rule, '2024-11-29', calendar({ off: ['2024-12-02'] }))).toBe('2024-12-05');
  });

  it('gives its rule back from the first deadline, or none if that is too far away', () => {
    const cutOff = '2024-11-30';
    const rule = (like: 'date' | 'weekday' | 'workingDays', due: `${number}-${number}-${number}`) =>
      dueRuleOf(like, { cutOff, due }, calendar());
    expect(rule('date', '2024-11-20')).toEqual({ dueBy: 'dayOfMonth', dueAt: 20 });
    expect(rule('date', '2024-12-05')).toEqual({ dueBy: 'dayOfNextMonth', dueAt: 5 });
    expect(rule('date', '2025-01-05')).toBe(null);
    expect(rule('weekday', '2024-11-29')).toEqual({ dueBy: 'weekday', dueAt: 5 });
    expect(rule('weekday', '2024-12-02')).toEqual({ dueBy: 'nextWeekday', dueAt: 1 });
    expect(rule('weekday', '2024-12-09')).toBe(null);
    expect(rule('workingDays', '2024-12-04')).toEqual({ dueBy: 'workingDays', dueAt: 3 });
    expect(rule('workingDays', '2024-11-20')).toBe(null);
  });

  it('is the first deadline again by the rule that it gave', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DUE_LIKE), anyNearDay, anyNearDay, (like, cutOff, due) => {
        const rule = dueRuleOf(like, { cutOff, due }, calendar());
        fc.pre(rule !== null);
        expect(rule && dueDay(rule, cutOff, calendar())).toBe(due);
      }),
    );
  });
});

const anyRepetition: fc.Arbitrary<Repetition> = fc.record({
  kind: fc.constantFrom(...REPEATING_KINDS),
  dueBy: fc.constantFrom(
    ...(['dayOfMonth', 'dayOfNextMonth', 'weekday', 'nextWeekday', 'workingDays'] as const),
  ),
  dueAt: fc.integer({ min: 1, max: 7 }),
  daysAhead: fc.integer({ min: 0, max: 30 }),
  until: anyNearDay,
  isAutomatic: fc.boolean(),
});

describe('the cell of a repeating report', () => {
  it('reads as a sentence', () => {
    expect(formatRepetition(repetition({ isAutomatic: true }), vi)).toBe(
      'hằng tháng · hạn ngày 20 cùng tháng · lập trước hạn 5 ngày làm việc · đến 31/12/2025 · tự gửi',
    );
    const weekly = repetition({ kind: 'week', dueBy: 'nextWeekday', dueAt: 1, daysAhead: 3 });
    expect(formatRepetition(weekly, vi)).toBe(
      'hằng tuần · hạn thứ Hai tuần sau · lập trước hạn 3 ngày làm việc · đến 31/12/2025',
    );
  });

  it.each(['vi', 'en'] as const)('reads back as it was written, in %s', (language) => {
    const words = wordsIn(language).repetition;
    fc.assert(
      fc.property(anyRepetition, (one) => {
        expect(parseRepetition(formatRepetition(one, words), words)).toEqual(one);
      }),
    );
  });

  it('reads what a person typed, in any order and case', () => {
    const typed =
      'Hằng tháng · đến 31/12/2025 · Hạn ngày 20 cùng tháng · lập trước hạn 5 ngày làm việc';
    expect(parseRepetition(typed, vi)).toEqual(repetition());
  });

  it.each([
    ['without a kind', 'hạn ngày 20 cùng tháng · lập trước hạn 5 ngày làm việc · đến 31/12/2025'],
    ['without an end', 'hằng tháng · hạn ngày 20 cùng tháng · lập trước hạn 5 ngày làm việc'],
    ['without a deadline', 'hằng tháng · lập trước hạn 5 ngày làm việc · đến 31/12/2025'],
    [
      'with a day that does not exist',
      formatRepetition(repetition(), vi).replace('31/12', '31/11'),
    ],
    ['with day 32', formatRepetition(repetition(), vi).replace('ngày 20', 'ngày 32')],
    ['with day 0', formatRepetition(repetition(), vi).replace('ngày 20', 'ngày 0')],
    ['with an unknown part', `${formatRepetition(repetition(), vi)} · nhắc thêm`],
  ])('%s is not read', (_, text) => {
    expect(parseRepetition(text, vi)).toBe(null);
  });
});
