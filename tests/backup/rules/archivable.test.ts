import { expect, it } from 'vitest';
import { isArchivable } from '../../../src/backup/rules/archivable';
import { endedOn } from '../../../src/records/dispatch';
import { dispatch } from '../../builders/dispatch';

it.each([
  ['closed in a past year', { state: 'closed', closedOn: '2025-12-31' }, true],
  ['closed in this year', { state: 'closed', closedOn: '2026-01-01' }, false],
  [
    'cancelled, its last deadline in a past year',
    { state: 'cancelled', completeBy: '2025-11-30' },
    true,
  ],
  [
    'cancelled, its last deadline in this year',
    { state: 'cancelled', completeBy: '2026-02-28' },
    false,
  ],
  ['open since a past year', { state: 'open', completeBy: '2024-11-30' }, false],
] as const)('a dispatch that is %s', (_what, fields, expected) => {
  expect(isArchivable(dispatch(fields), '2026-01-01')).toBe(expected);
});

it('a dispatch ends on the day it was closed, or else at its last deadline', () => {
  expect(endedOn(dispatch({ closedOn: '2024-12-05', completeBy: '2024-11-30' }))).toBe(
    '2024-12-05',
  );
  expect(endedOn(dispatch({ closedOn: null, completeBy: '2024-11-30' }))).toBe('2024-11-30');
});
