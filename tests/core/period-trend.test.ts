import { describe, expect, it } from 'vitest';
import { NO_FIGURES } from '../../src/core/figures';
import { periodsOf, sinceLast } from '../../src/core/period-trend';
import { frozenTotal } from '../builders/summary';

const october = { period: 'Tháng 10/2024', cutOff: '2024-10-31' };

describe('the closed periods of a dispatch', () => {
  it('stand by their days, whatever order their rows are in', () => {
    const rows = [frozenTotal({ units: 4 }), frozenTotal({ units: 3 }, october)];
    expect(periodsOf('VB-001', rows).map(({ period, figures }) => [period, figures.units])).toEqual(
      [
        ['Tháng 10/2024', 3],
        ['Tháng 11/2024', 4],
      ],
    );
  });

  it('are those of their last closing, and say that they were corrected, and whether the seal holds', () => {
    const rows = [frozenTotal({ units: 4 }, { closing: 2 }), frozenTotal({ units: 3 })];
    expect(periodsOf('VB-001', rows)).toEqual([
      {
        period: 'Tháng 11/2024',
        cutOff: '2024-11-30',
        corrected: true,
        sound: false,
        figures: { ...NO_FIGURES, units: 4 },
      },
    ]);
  });

  it('hold neither blocks nor other dispatches', () => {
    const rows = [
      frozenTotal({}, { level: 'block', block: 'Trường học' }),
      frozenTotal({}, { directive: 'VB-002' }),
    ];
    expect(periodsOf('VB-001', rows)).toEqual([]);
  });
});

describe('what has changed since the last period', () => {
  const periods = periodsOf('VB-001', [
    frozenTotal({ units: 3 }, october),
    frozenTotal({ units: 4, acknowledged: 1 }),
  ]);
  const now = { ...NO_FIGURES, units: 4, acknowledged: 3 };

  it.each([
    ['2024-12-04', 'Tháng 11/2024', { acknowledged: 2 }],
    ['2024-11-29', 'Tháng 10/2024', { acknowledged: 3, units: 1 }],
  ])('is held on %s against %s', (today, period, change) => {
    const since = sinceLast(now, periods, today);
    expect([since?.period, since?.change]).toEqual([period, { ...NO_FIGURES, ...change }]);
  });

  it('is nothing before the first', () => {
    expect(sinceLast(now, periods, '2024-10-30')).toEqual(null);
  });
});
