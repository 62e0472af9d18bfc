import { expect, it } from 'vitest';
import { parseHour, parseTime } from '../../src/calendar/hour';

it.each([
  ['0', 0],
  ['08', 8],
  ['24', 24],
  ['25', null],
  ['8:00', null],
  ['-1', null],
  ['', null],
])('%j is the hour %j', (text, hour) => {
  expect(parseHour(text)).toBe(hour);
});

it.each([
  ['16', '16:00'],
  ['7 giờ', '07:00'],
  ['16h30', '16:30'],
  ['16:05', '16:05'],
  ['16 giờ 30 phút', '16:30'],
  ['24', null],
  ['16:60', null],
  ['16 phút', null],
  ['chiều', null],
  ['', null],
])('%j is the time of day %j', (text, time) => {
  expect(parseTime(text)).toBe(time);
});
