import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersAsOf, obligationAsOf } from '../../src/core/as-of-day';
import { anyNearDay } from '../builders/days';
import { letter, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';

const answered = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-08',
  train: 'completed',
  completedOn: '2024-11-20',
} as const;

describe('a row as of a day', () => {
  it.each([
    ['2024-11-07', 'unacknowledged', 'notStarted'],
    ['2024-11-08', 'acknowledged', 'notStarted'],
    ['2024-11-19', 'acknowledged', 'notStarted'],
    ['2024-11-20', 'acknowledged', 'completed'],
  ])('at the end of %s is %s and %s', (day, acknowledge, train) => {
    expect(obligationAsOf(obligation(answered), day)).toMatchObject({ acknowledge, train });
  });

  it('has answers without a day as they stand', () => {
    const row = obligation({ acknowledge: 'acknowledged', train: 'inProgress', sessions: 2 });
    fc.assert(
      fc.property(anyNearDay, (day) => {
        expect(obligationAsOf(row, day)).toEqual(row);
      }),
    );
  });
});

it('letters as of a day are those that had gone by its end, or should have', () => {
  const letters = [
    sentLetter('2024-11-08', { id: 'on the day' }),
    sentLetter('2024-11-09', { id: 'a day later' }),
    letter({ id: 'planned before', state: 'unknown', plannedOn: '2024-11-07' }),
  ];
  expect(lettersAsOf(letters, '2024-11-08').map(({ id }) => id)).toEqual([
    'on the day',
    'planned before',
  ]);
});
