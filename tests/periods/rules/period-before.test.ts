import { expect, it } from 'vitest';
import { totalBefore } from '../../../src/periods/rules/period-before';
import { frozenTotal } from '../../builders/summary';

const october = frozenTotal({}, { period: 'Tháng 10/2024', cutOff: '2024-10-31' });
const corrected = { ...october, closing: 2 };
const week = frozenTotal({}, { period: 'Tuần từ 18/11 đến 24/11/2024', cutOff: '2024-11-24' });
const november = frozenTotal();

it('a month is compared with the month before in its last closing, although a week was closed in between', () => {
  const rows = [week, corrected, october, november];
  expect(totalBefore(rows, november)).toBe(corrected);
  expect(totalBefore(rows, week)).toBe(corrected);
  expect(totalBefore([week, november], november)).toBe(week);
  expect(totalBefore(rows, october)).toBeUndefined();
});
