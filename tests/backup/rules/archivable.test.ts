import { expect, it } from 'vitest';
import { archivable } from '../../../src/backup/rules/archivable';
import { toDay } from '../../../src/calendar/day';
import { type Dispatch, endedOn } from '../../../src/records/dispatch';
import { dispatch } from '../../builders/dispatch';
import { repetition } from '../../builders/repetition';

it.each([
  ['closed before last year', { state: 'closed', closedOn: '2024-12-31' }, true],
  ['closed last year', { state: 'closed', closedOn: '2025-12-31' }, false],
  [
    'cancelled, its last deadline before last year',
    { state: 'cancelled', completeBy: '2024-11-30' },
    true,
  ],
  [
    'cancelled, its last deadline in this year',
    { state: 'cancelled', completeBy: '2026-02-28' },
    false,
  ],
  ['open since a past year', { state: 'open', completeBy: '2024-11-30' }, false],
] as const)('a dispatch that is %s', (_what, fields, expected) => {
  expect(archivable([dispatch(fields)], '2026-01-01', {}).ready.length).toBe(Number(expected));
});

it.each([
  [
    'last year, before the book of its year was downloaded',
    '2025-12-30',
    { 2025: '2025-12-31' },
    true,
  ],
  ['this year, on the day of the download', '2026-03-02', { 2025: '2026-03-02' }, true],
  ['this year, after the download', '2026-03-02', { 2025: '2026-03-01' }, false],
  [
    'this year, and only the book of another year was downloaded',
    '2026-03-02',
    { 2026: '2026-03-03' },
    false,
  ],
])('a dispatch of 2025 that ended %s', (_what, ended, days, isReady) => {
  const closed = dispatch({ issuedOn: '2025-11-01', state: 'closed', closedOn: toDay(ended) });
  const books = Object.fromEntries(Object.entries(days).map(([year, day]) => [year, toDay(day)]));
  const { ready, needsBook } = archivable([closed], '2026-03-04', books);
  expect([ready.length, needsBook.length]).toEqual(isReady ? [1, 0] : [0, 1]);
});

it('the latest round of a repeating report stays until another one follows, or it is over', () => {
  const round = (month: string, fields = {}) =>
    dispatch({
      ...{ id: `VB-001-2025${month}`, state: 'closed', closedOn: '2025-12-20' },
      repetition: repetition({ until: '2026-12-31' }),
      ...fields,
    });
  const idsOf = (...rounds: readonly Dispatch[]) =>
    archivable(rounds, '2027-01-01', {}).ready.map(({ id }) => id);
  expect(idsOf(round('1130'), round('1231'))).toEqual(['VB-001-20251130']);
  const ended = round('1231', { repetition: null });
  expect(idsOf(round('1130'), ended)).toEqual(['VB-001-20251130', 'VB-001-20251231']);
  expect(idsOf(round('1231', { state: 'cancelled', completeBy: '2025-12-20' }))).toHaveLength(1);
  const last = round('1231', { repetition: repetition({ until: '2026-01-30' }) });
  expect(idsOf(last)).toEqual(['VB-001-20251231']);
});

it('a dispatch ends on the day it was closed, or else at its last deadline', () => {
  expect(endedOn(dispatch({ closedOn: '2024-12-05', completeBy: '2024-11-30' }))).toBe(
    '2024-12-05',
  );
  expect(endedOn(dispatch({ closedOn: null, completeBy: '2024-11-30' }))).toBe('2024-11-30');
});
