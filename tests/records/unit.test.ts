import { describe, expect, it } from 'vitest';
import { existsOn } from '../../src/records/unit';
import { unit } from '../builders/unit';

describe('a unit exists', () => {
  it.each([
    ['on any day while nothing is said', {}, '1990-01-01', true],
    ['from its first day', { activeFrom: '2025-07-01' }, '2025-07-01', true],
    ['not before it', { activeFrom: '2025-07-01' }, '2025-06-30', false],
    [
      'until the day before its end',
      { state: 'ended', endedFrom: '2025-07-01' },
      '2025-06-30',
      true,
    ],
    ['not from then on', { state: 'ended', endedFrom: '2025-07-01' }, '2025-07-01', false],
    ['never where it ended on a day that nobody said', { state: 'ended' }, '1990-01-01', false],
    ['again where a person set it so', { endedFrom: '2025-07-01' }, '2025-08-01', true],
    ['while it is suspended', { state: 'suspended' }, '2025-07-01', true],
  ] as const)('%s', (_, fields, day, stands) => {
    expect(existsOn(unit(fields), day)).toBe(stands);
  });
});
