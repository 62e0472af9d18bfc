import { expect, it } from 'vitest';
import { daysLateText } from '../../src/texts/days-late';

it.each([
  [0, 'vừa quá hạn'],
  [1, '1 ngày'],
  [1_200, '1.200 ngày'],
])('%i working days overdue are told as “%s”', (days, text) => {
  expect(daysLateText(days, { some: '{days} ngày', none: 'vừa quá hạn' }, 'vi')).toBe(text);
});
