import { expect, it } from 'vitest';
import { hourOf, minutesBetween } from '../../src/calendar/moment';

it.each([
  ['2024-11-08T08:00', '2024-11-08T08:07', 7],
  ['2024-11-08T23:59', '2024-11-09T00:01', 2],
  ['2024-12-31T23:00', '2025-01-01T01:00', 120],
  ['2024-11-08T08:07', '2024-11-08T08:00', -7],
])('from %s to %s there are %i minutes', (from, to, minutes) => {
  expect(minutesBetween(from, to)).toEqual(minutes);
});

it('a moment has its hour', () => {
  expect(['2024-11-08T00:59', '2024-11-08T17:00'].map(hourOf)).toEqual([0, 17]);
});
