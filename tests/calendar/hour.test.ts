import { expect, it } from 'vitest';
import { parseHour } from '../../src/calendar/hour';

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
