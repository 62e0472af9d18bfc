import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import type { Dispatch } from '../../../src/records/dispatch';
import { unitsPastRetention } from '../../../src/unit-changes/rules/contact-retention';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';

const closed = (id: string, closedOn: Day | null) =>
  dispatch({ id, state: 'closed', closedOn, completeBy: '2024-11-30' });

const pastOn = (today: Day, dispatches: readonly Dispatch[], months = 12, fields = {}) =>
  unitsPastRetention({
    units: [unit({ contact: 'Nguyễn Văn Mẫu', ...fields })],
    dispatches,
    obligations: dispatches.map(({ id }) => obligation({ dispatchId: id })),
    months,
    today,
  }).length;

describe('a contact is past its time', () => {
  it.each([
    ['not on the last day', '2025-12-31', 0],
    ['on the day after', '2026-01-01', 1],
  ] as const)('%s', (_, today, count) => {
    expect(pastOn(today, [closed('VB-001', '2024-12-31')])).toBe(count);
  });

  it('only if the last of its dispatches was closed that long ago', () => {
    const dispatches = [closed('VB-001', '2020-01-01'), closed('VB-002', '2025-11-30')];
    expect(pastOn('2026-11-24', dispatches)).toBe(0);
    expect(pastOn('2026-12-01', dispatches)).toBe(1);
  });

  it('never while a dispatch is active', () => {
    const dispatches = [
      closed('VB-001', '2020-01-01'),
      dispatch({ id: 'VB-002', state: 'paused' }),
    ];
    expect(pastOn('2030-01-01', dispatches)).toBe(0);
  });

  it('also when its rows are in an archive: the blocks of the dispatch name its units', () => {
    const past = (block: string) =>
      unitsPastRetention({
        units: [unit({ contact: 'Nguyễn Văn Mẫu', block })],
        dispatches: [
          {
            ...closed('VB-001', '2024-12-31'),
            archivedOn: '2025-02-03',
            recipientBlocks: ['Trường học'],
          },
        ],
        obligations: [],
        months: 12,
        today: '2026-01-01',
      }).length;
    expect([past('Trường học'), past('Chi bộ')]).toEqual([1, 0]);
  });

  it('after the last deadline if a dispatch has no closing day', () => {
    expect(pastOn('2025-11-30', [closed('VB-001', null)])).toBe(0);
    expect(pastOn('2025-12-01', [closed('VB-001', null)])).toBe(1);
  });

  it('never if the office keeps contacts forever, or there is no contact, or nothing was asked', () => {
    const long = [closed('VB-001', '2000-01-01')];
    expect(pastOn('2026-01-01', long, 0)).toBe(0);
    expect(pastOn('2026-01-01', long, 12, { contact: '' })).toBe(0);
    expect(pastOn('2026-01-01', [])).toBe(0);
  });
});
