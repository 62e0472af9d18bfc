import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { lettersAsOf, obligationAsOf } from '../../../src/periods/rules/as-of-day';
import { anyNearDay } from '../../builders/days';
import { letter, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';

const answered = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-08',
  complete: 'completed',
  completedOn: '2024-11-20',
} as const;

describe('a row as of a day', () => {
  it.each([
    ['2024-11-07', 'unacknowledged', 'notStarted'],
    ['2024-11-08', 'acknowledged', 'notStarted'],
    ['2024-11-19', 'acknowledged', 'notStarted'],
    ['2024-11-20', 'acknowledged', 'completed'],
  ] as const)('at the end of %s is %s and %s', (day, acknowledge, complete) => {
    expect(obligationAsOf(obligation(answered), day)).toMatchObject({ acknowledge, complete });
  });

  const round = (heldOn: Day, attended: number) =>
    ({ form: 'meeting', heldOn, sessions: 1, attended: { party: attended } }) as const;

  it.each([
    ['2024-11-05', 'notStarted', null, null, null],
    ['2024-11-15', 'inProgress', '2024-11-06', 1, 30],
    ['2024-11-30', 'inProgress', '2024-11-20', 2, 75],
    ['2024-12-01', 'inProgress', '2024-11-20', 2, 75],
    ['2024-12-03', 'completed', '2024-12-02', 3, 85],
  ] as const)(
    'at the end of %s has the rounds held by then',
    (day, complete, heldOn, sessions, attended) => {
      const row = obligation({
        complete: 'completed',
        completedOn: '2024-12-03',
        heldOn: '2024-12-02',
        sessions: 3,
        attended: 85,
        rounds: [round('2024-11-06', 30), round('2024-11-20', 45), round('2024-12-02', 10)],
      });
      expect(obligationAsOf(row, day)).toMatchObject({ complete, heldOn, sessions, attended });
    },
  );

  it('completed by that day has no round held later', () => {
    const rounds = [round('2024-11-06', 30), round('2024-12-02', 10)] as const;
    const row = obligation({
      ...answered,
      heldOn: '2024-12-02',
      sessions: 2,
      attended: 40,
      rounds,
    });
    const { complete, sessions, attended } = obligationAsOf(row, '2024-11-30');
    expect([complete, sessions, attended]).toEqual(['completed', 1, 30]);
  });

  it.each([
    ['2024-11-25', 'inProgress'],
    ['2024-12-02', 'notStarted'],
    [null, 'notStarted'],
  ] as const)('whose totals bear the day %s was %s before it was completed', (heldOn, complete) => {
    const row = obligation({
      complete: 'completed',
      completedOn: '2024-12-03',
      heldOn,
      sessions: 2,
    });
    expect(obligationAsOf(row, '2024-11-30').complete).toBe(complete);
  });

  it('is unchecked before the day it was checked', () => {
    const row = obligation({ ...answered, checkedOn: '2024-12-02' });
    const checkedOn = (day: Day) => obligationAsOf(row, day).checkedOn;
    expect([checkedOn('2024-12-01'), checkedOn('2024-12-02')]).toEqual([null, '2024-12-02']);
  });

  it('with rounds from before a new version only is not started', () => {
    const row = obligation({ complete: 'notStarted', rounds: [round('2024-11-06', 30)] });
    expect(obligationAsOf({ ...row, checkedOn: '2024-12-02' }, '2024-11-30').complete).toBe(
      'notStarted',
    );
  });

  it('keeps answers without a day', () => {
    const row = obligation({ acknowledge: 'acknowledged', complete: 'inProgress', sessions: 2 });
    fc.assert(
      fc.property(anyNearDay, (day) => {
        expect(obligationAsOf(row, day)).toEqual(row);
      }),
    );
  });
});

it('letters as of a day are those sent or planned by its end', () => {
  const letters = [
    sentLetter('2024-11-08', { id: 'on the day' }),
    sentLetter('2024-11-09', { id: 'a day later' }),
    letter({ id: 'planned before', state: 'deliveryUnknown', plannedOn: '2024-11-07' }),
  ] as const;
  expect(lettersAsOf(letters, '2024-11-08').map(({ id }) => id)).toEqual([
    'on the day',
    'planned before',
  ]);
});
