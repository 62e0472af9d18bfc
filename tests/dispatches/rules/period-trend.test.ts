import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { changeSinceLastPeriod, closedPeriods } from '../../../src/dispatches/rules/period-trend';
import { toDispatchId } from '../../../src/records/dispatch';
import { type Figures, NO_CLOSED_FIGURES, NO_FIGURES } from '../../../src/records/figures';
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
        figures: { ...NO_CLOSED_FIGURES, units: 4 },
        reportedValues: [],
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

describe('the change shown with the figures', () => {
  const november = { units: 4, acknowledgeDone: 1 };
  const closings = [closedPeriod({ units: 3 }, october), closedPeriod(november)];
  const periods = closedPeriods({ id: toDispatchId('VB-001'), closings });
  const live = (figures: Partial<Figures>) => ({
    ...{ figures: { ...NO_FIGURES, ...figures }, reportedValues: [] },
  });
  const now = live({ units: 4, acknowledgeDone: 3 });
  const unchanged = live(november);
  const [ofOctober, ofNovember] = ['Tháng 10/2024', 'Tháng 11/2024'];

  it.each([
    ['on the day after a closing', '2024-12-01', now, ofOctober, ofNovember, 1, 1],
    ['in the week after a closing', '2024-12-06', now, ofOctober, ofNovember, 1, 1],
    ['a week after a closing', '2024-12-07', now, ofNovember, '', 2, 0],
    ['as long as no figure changes', '2025-03-01', unchanged, ofOctober, ofNovember, 1, 1],
    ['before the last closing', '2024-11-29', now, ofOctober, '', 3, 1],
  ] as const)('%s', (_, today, figures, period, closed, acknowledgeDone, units) => {
    const since = changeSinceLastPeriod(figures, periods, today);
    const change = { ...NO_FIGURES, acknowledgeDone, units };
    expect(since).toMatchObject({ period, closed, change });
  });

  it('is that of a short period only for as long as the period lasted', () => {
    const week = closedPeriod(november, { period: 'Tuần', cutOff: '2024-11-03' });
    const short = closedPeriods({ id: toDispatchId('VB-001'), closings: [...closings, week] });
    const three = [short[0], short[2]].flatMap((point) => point ?? []);
    const closedOn = (today: Day) => changeSinceLastPeriod(now, three, today)?.closed;
    expect([closedOn('2024-11-05'), closedOn('2024-11-06')]).toEqual(['Tuần', '']);
  });

  it('is against the period before of the same kind, or against the last one if there is none', () => {
    const closedAs = (...names: readonly (readonly [string, Day])[]) =>
      closedPeriods({
        id: toDispatchId('VB-001'),
        closings: names.map(([period, cutOff]) => closedPeriod(november, { period, cutOff })),
      });
    const comparedWith = (...names: readonly (readonly [string, Day])[]) =>
      changeSinceLastPeriod(unchanged, closedAs(...names), '2025-01-06')?.period;
    const week = ['Tuần từ 23/12 đến 29/12/2024', '2024-12-29'] as const;
    const year = ['Năm 2024', '2024-12-31'] as const;
    const nextWeek = ['Tuần từ 30/12/2024 đến 05/01/2025', '2025-01-05'] as const;
    expect(comparedWith(week, year, nextWeek)).toBe(week[0]);
    expect(comparedWith(week, year)).toBe(week[0]);
    const early = ['Tháng 11/2024 (đến 20/11/2024)', '2024-11-20'] as const;
    expect(comparedWith(early, week, ['Tháng 12/2024', '2024-12-31'])).toBe(early[0]);
  });

  it('is null without a period to compare with', () => {
    expect(changeSinceLastPeriod(now, periods, '2024-10-30')).toEqual(null);
    const first = periods.slice(1);
    expect(changeSinceLastPeriod(unchanged, first, '2024-12-01')).toEqual(null);
    expect(changeSinceLastPeriod(now, first, '2024-12-01')?.period).toBe(ofNovember);
  });
});
