import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import {
  dueRounds,
  nextRound,
  reportName,
  roundLabel,
} from '../../../src/dispatches/rules/next-round';
import type { Dispatch } from '../../../src/records/dispatch';
import { wordsIn } from '../../../src/words/words-in';
import { dispatch } from '../../builders/dispatch';
import type { Plain } from '../../builders/plain';
import { repetition } from '../../builders/repetition';
import { calendar } from '../../builders/rules';

const words = wordsIn('vi');

function november(fields: Plain<Partial<Dispatch>> = {}): Dispatch {
  return dispatch({
    id: 'VB-007-20241130',
    label: 'Báo cáo tháng 11/2024',
    asks: 'result',
    task: 'report',
    acknowledgeBy: null,
    completeBy: '2024-11-20',
    repetition: repetition(),
    ...fields,
  });
}

const on = (today: Day, days: Day[] = []) => ({ today, words, calendar: calendar({ off: days }) });

describe('the next round', () => {
  it('is a dispatch of its own, with the deadline and name of its period', () => {
    expect(nextRound(november({ closedOn: '2024-11-25', version: 3 }), on('2024-12-01'))).toEqual({
      beginsOn: '2024-12-13',
      dispatch: november({
        id: 'VB-007-20241231',
        label: 'Báo cáo tháng 12/2024',
        completeBy: '2024-12-20',
        state: 'draft',
      }),
    });
  });

  it.each([
    ['week', '2024-11-17', 'Báo cáo tuần từ 18/11 đến 24/11/2024'],
    ['midMonth', '2024-11-14', 'Báo cáo tháng 12/2024 (từ 15/11 đến 14/12/2024)'],
    ['quarter', '2024-09-30', 'Báo cáo quý 4/2024'],
    ['halfYear', '2024-06-30', 'Báo cáo 6 tháng cuối năm 2024'],
    ['nineMonths', '2024-09-30', 'Báo cáo 9 tháng đầu năm 2025'],
    ['year', '2024-12-31', 'Báo cáo năm 2025'],
  ] as const)('of the kind %s after %s is named %s', (kind, cutOff, name) => {
    const id = `VB-007-${cutOff.replace(/-/g, '')}`;
    const label = reportName({ kind }, cutOff, words);
    const rule = repetition({ kind, dueBy: 'workingDays', dueAt: 1 });
    const latest = november({ id, label, repetition: rule });
    expect(nextRound(latest, on(cutOff))?.dispatch.label).toBe(name);
  });

  it('keeps the part of the document before the name', () => {
    const label = roundLabel('Mục 3', 'Báo cáo tháng 11/2024');
    expect(nextRound(november({ label }), on('2024-12-01'))?.dispatch.label).toBe(
      'Mục 3, Báo cáo tháng 12/2024',
    );
    expect(nextRound(november({ label: 'Tháng này' }), on('2024-12-01'))?.dispatch.label).toBe(
      'Báo cáo tháng 12/2024',
    );
  });

  it('asks the receipt as many working days before the result as the last time', () => {
    const both = { asks: 'receiptAndResult', acknowledgeBy: '2024-11-15' } as const;
    expect(nextRound(november(both), on('2024-12-01'))?.dispatch.acknowledgeBy).toBe('2024-12-17');
  });

  it('begins earlier over days off', () => {
    const next = nextRound(november(), on('2024-12-01', ['2024-12-18', '2024-12-19']));
    expect(next?.beginsOn).toBe('2024-12-11');
  });

  it('skips periods whose deadline has passed', () => {
    expect(nextRound(november(), on('2025-02-21'))?.dispatch.id).toBe('VB-007-20250331');
    expect(nextRound(november(), on('2025-02-20'))?.dispatch.id).toBe('VB-007-20250228');
  });

  it('sends its notice automatically if the office said so', () => {
    const rule = repetition({ isAutomatic: true });
    const sent = nextRound(november({ repetition: rule }), on('2024-12-13'));
    expect(sent?.dispatch).toMatchObject({ state: 'draft', noticeOn: '2024-12-13' });
    const paper = nextRound(november({ repetition: rule, firstNotice: 'paper' }), on('2024-12-13'));
    expect(paper?.dispatch).toMatchObject({ state: 'open', noticeOn: null });
  });

  it.each([
    ['of a dispatch that does not repeat', { repetition: null }],
    ['of a dispatch that is no round', { id: 'VB-007' }],
    ['after a draft', { state: 'draft' }],
    ['in a pause', { state: 'paused' }],
    ['after a cancellation', { state: 'cancelled' }],
    ['after the last period', { repetition: repetition({ until: '2024-12-30' }) }],
  ] as const)('%s does not exist', (_, fields) => {
    expect(nextRound(november(fields), on('2024-12-01'))).toBe(null);
  });
});

describe('rounds that are due', () => {
  const closed = november({ state: 'closed' });

  it('begin some working days before their deadline', () => {
    expect(dueRounds([closed], on('2024-12-12'))).toEqual([]);
    expect(dueRounds([closed], on('2024-12-13')).map(({ dispatch: { id } }) => id)).toEqual([
      'VB-007-20241231',
    ]);
    expect(dueRounds([closed], on('2024-12-16')).map(({ dispatch: { id } }) => id)).toEqual([
      'VB-007-20241231',
    ]);
  });

  it('are not made again, in whatever order the rounds stand', () => {
    const december = november({ id: 'VB-007-20241231', completeBy: '2024-12-20' });
    expect(dueRounds([december, closed], on('2024-12-16'))).toEqual([]);
    expect(dueRounds([closed, december], on('2024-12-16'))).toEqual([]);
  });

  it('follow the latest round of each series', () => {
    const other = november({ id: 'VB-008-20241130' });
    const ended = november({ id: 'VB-009-20241130', repetition: null });
    const due = dueRounds([closed, other, ended, dispatch()], on('2024-12-16'));
    expect(due.map(({ dispatch: { id } }) => id)).toEqual(['VB-007-20241231', 'VB-008-20241231']);
  });
});
