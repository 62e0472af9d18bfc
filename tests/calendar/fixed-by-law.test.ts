import { expect, it } from 'vitest';
import { toDay } from '../../src/calendar/day';
import { isFixedByLaw } from '../../src/calendar/day-off';
import { HOLIDAYS } from '../../src/calendar/public-holidays';

it('takes from the days off of 2027 those that the law alone determines', () => {
  const days = HOLIDAYS.flatMap(([days, name, kind]) =>
    days
      .split(' ')
      .map((day) => ({ day: toDay(day), name, kind, basis: '', confirmed: 'no' as const })),
  ).filter(({ day }) => day.startsWith('2027'));
  const named = (computed: boolean) => [
    ...new Set(days.filter((day) => isFixedByLaw(day) === computed).map(({ name }) => name)),
  ];
  expect(named(true)).toEqual([
    'newYear',
    'hungKings',
    'reunification',
    'labour',
    'labourInLieu',
    'national',
    'culture',
  ]);
  expect(named(false)).toEqual(['tet', 'tetInLieu', 'nationalAdjacent']);
});

it('leaves swapped days and make-up days to the announcement', () => {
  const day = { day: '2027-05-03', name: '', basis: '', confirmed: 'no' } as const;
  expect(isFixedByLaw({ ...day, kind: 'swapped' })).toBe(false);
  expect(isFixedByLaw({ ...day, kind: 'makeUp' })).toBe(false);
  expect(isFixedByLaw({ ...day, kind: 'inLieu' })).toBe(true);
});
