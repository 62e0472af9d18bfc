import { describe, expect, it } from 'vitest';
import { changeSinceLastPeriod, closedPeriods } from '../../../src/dispatches/rules/period-trend';
import { toDispatchId } from '../../../src/records/dispatch';
import { NO_FIGURES } from '../../../src/records/figures';
import { closedPeriod } from '../../builders/summary';

const october = { period: 'Tháng 10/2024', cutOff: '2024-10-31' } as const;

describe('the closed periods of a dispatch', () => {
  it('show whether they were corrected and still match their seal', () => {
    const closings = [closedPeriod({ units: 4 }, { closing: 2 })];
    expect(closedPeriods({ id: toDispatchId('VB-001'), closings })).toEqual([
      {
        period: 'Tháng 11/2024',
        cutOff: '2024-11-30',
        corrected: true,
        sound: false,
        figures: { ...NO_FIGURES, units: 4 },
        proposal: '',
      },
    ]);
  });
});

it('a period that was closed once was not corrected', () => {
  const closings = [closedPeriod({ units: 4 }, { closing: 1 })];
  const [period] = closedPeriods({ id: toDispatchId('VB-001'), closings });
  expect(period?.corrected).toBe(false);
});

describe('the change since the last period', () => {
  const closings = [
    closedPeriod({ units: 3 }, october),
    closedPeriod({ units: 4, acknowledgeDone: 1 }),
  ];
  const periods = closedPeriods({ id: toDispatchId('VB-001'), closings });
  const now = { ...NO_FIGURES, units: 4, acknowledgeDone: 3 };

  it.each([
    ['2024-12-04', 'Tháng 11/2024', { acknowledgeDone: 2 }],
    ['2024-11-29', 'Tháng 10/2024', { acknowledgeDone: 3, units: 1 }],
  ] as const)('on %s is measured against %s', (today, period, change) => {
    const since = changeSinceLastPeriod(now, periods, today);
    expect([since?.period, since?.change]).toEqual([period, { ...NO_FIGURES, ...change }]);
  });

  it('is null before the first one', () => {
    expect(changeSinceLastPeriod(now, periods, '2024-10-30')).toEqual(null);
  });
});
