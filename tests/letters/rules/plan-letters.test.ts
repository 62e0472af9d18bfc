import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { outboxLettersOf } from '../../../src/letters/rules/claim';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { dispatch } from '../../builders/dispatch';
import {
  itemRecord,
  letter,
  noticeRecords,
  phoneReminder,
  sentLetter,
} from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { rules, tierRules } from '../../builders/rules';
import { unit } from '../../builders/unit';

/** A plan as text, with one line for each letter and each skipped unit. */
const planOf = (fields: Partial<PlanInput>) => {
  const { letters, skipped } = planLetters(planInput(fields));
  return {
    letters: letters.map(
      ({ mailbox, kind, items }) =>
        `${mailbox.split('@')[0]} ${kind}: ${items.map(({ obligation: { key } }) => key).join(' ')}`,
    ),
    skipped: skipped.map(({ obligation: { key }, reason }) => `${key}: ${reason}`),
  };
};

const shared = 'vanthu@phuninh.example.org';

describe('a plan', () => {
  it('writes to each unit with something due, and gives a reason for each other one', () => {
    const units = [unit({ code: 'PN-001' }), unit({ code: 'PN-002', email: '' })];
    expect(planOf({ units })).toEqual({
      letters: ['pn-001 notice: VB-001/PN-001'],
      skipped: ['VB-001/PN-002: addressMissing'],
    });
  });

  it('writes one letter to a mailbox that units share', () => {
    const units = [
      unit({ code: 'PN-001', email: shared }),
      unit({ code: 'PN-002', email: shared.toUpperCase() }),
    ];
    expect(planOf({ units }).letters).toEqual(['vanthu notice: VB-001/PN-001 VB-001/PN-002']);
  });

  it('writes one letter about several dispatches, news first', () => {
    const dispatches = [dispatch({ firstNotice: 'paper' }), dispatch({ id: 'VB-002' })];
    expect(planOf({ dispatches, today: '2024-11-05' }).letters).toEqual([
      'pn-001 notice: VB-002/PN-001 VB-001/PN-001',
    ]);
  });

  it('puts the longest overdue first', () => {
    const late = (id: string, acknowledgeBy: Day) =>
      dispatch({ id, acknowledgeBy, firstNotice: 'paper' });
    const dispatches = [late('VB-001', '2024-11-08'), late('VB-002', '2024-11-04')];
    expect(planOf({ dispatches, today: '2024-11-12' }).letters).toEqual([
      'pn-001 followUp: VB-002/PN-001 VB-001/PN-001',
    ]);
  });

  it('keeps what needs approval in a separate letter', () => {
    const dispatches = [
      dispatch({ firstNotice: 'paper' }),
      dispatch({ id: 'VB-002', acknowledgeBy: '2024-12-20', completeBy: '2024-12-30' }),
    ];
    const needless = rules({ needsApproval: [] });
    expect([
      planOf({ dispatches, today: '2024-11-11' }).letters,
      planOf({ dispatches, today: '2024-11-11', rules: needless }).letters,
    ]).toEqual([
      ['pn-001 followUp: VB-001/PN-001', 'pn-001 notice: VB-002/PN-001'],
      ['pn-001 notice: VB-002/PN-001 VB-001/PN-001'],
    ]);
  });

  it('copies the units’ own addresses, without duplicates and never the mailbox itself', () => {
    const units = [
      unit({ code: 'PN-001', email: shared, ccEmail: 'a@example.org, sai' }),
      unit({ code: 'PN-002', email: shared, ccEmail: `A@example.org; ${shared}` }),
    ];
    const { letters } = planLetters(planInput({ units }));
    expect(letters.map(({ copies }) => copies)).toEqual([['a@example.org']]);
  });
});

describe('a reminder', () => {
  const today = '2024-11-05';
  const notice = sentLetter('2024-10-31', { kind: 'notice', itemRecords: noticeRecords() });
  const other = [itemRecord({ dispatchId: 'VB-009' })];

  it('waits for another day if the mailbox was already asked today', () => {
    const letters = [notice, sentLetter(today, { itemRecords: other })];
    expect(planOf({ letters, today })).toEqual({
      letters: [],
      skipped: ['VB-001/PN-001: alreadyToday'],
    });
  });

  it.each(['awaiting', 'queued', 'sending'] as const)(
    'is planned beside a letter to its mailbox that is %s, and joins it when it is sent',
    (state) => {
      const letters = [notice, letter({ state, itemRecords: other })];
      expect(planOf({ letters, today }).letters).toEqual(['pn-001 reminder: VB-001/PN-001']);
    },
  );
});

describe('outbox rows of a plan', () => {
  it('are queued or await approval, under the next numbers', () => {
    const dispatches = [
      dispatch({ firstNotice: 'paper' }),
      dispatch({ id: 'VB-002', acknowledgeBy: '2024-12-20', completeBy: '2024-12-30' }),
    ];
    const units = [unit({ ccEmail: 'a@example.org b@example.org' })];
    const input = planInput({
      dispatches,
      units,
      today: '2024-11-11',
      letters: [letter({ id: 'T-000041', state: 'skipped' })],
    });
    const { letters } = planLetters(input);
    const common = { copies: 'a@example.org, b@example.org', plannedOn: '2024-11-11' } as const;
    const titled = letters.map((one) => ({ ...one, subject: `[${one.kind}]` }));
    expect(outboxLettersOf(titled, input)).toEqual([
      letter({
        ...common,
        id: 'T-000042',
        kind: 'followUp',
        state: 'awaiting',
        subject: '[followUp]',
        itemRecords: [itemRecord({ tier: 1 })],
      }),
      letter({
        ...common,
        id: 'T-000043',
        kind: 'notice',
        state: 'queued',
        subject: '[notice]',
        itemRecords: [
          ...noticeRecords({ dispatchId: 'VB-002', day: '2024-12-20' }),
          itemRecord({
            dispatchId: 'VB-002',
            stage: 'complete',
            day: '2024-12-30',
            tier: -1_000,
          }),
        ],
      }),
    ]);
  });

  it('cover what all their items cover', () => {
    const units = [
      unit({ code: 'PN-001', email: shared }),
      unit({ code: 'PN-002', email: shared }),
    ];
    const [planned] = planLetters(planInput({ units })).letters;
    expect(planned?.itemRecords).toEqual(
      units.flatMap(({ code }) => [
        ...noticeRecords({ unitCode: code }),
        itemRecord({ unitCode: code, stage: 'complete', day: '2024-11-30', tier: -1_000 }),
      ]),
    );
  });
});

it('a row with a missing dispatch or unit gets no letter', () => {
  const obligations = [obligation({ unitCode: 'PN-404' }), obligation({ dispatchId: 'VB-404' })];
  expect(planOf({ obligations })).toEqual({
    letters: [],
    skipped: ['VB-001/PN-404: unread', 'VB-404/PN-001: unread'],
  });
});

it('a recorded call counts as asking: the unit’s mailbox rests about other dispatches', () => {
  const today = '2024-11-05';
  const letters = [
    sentLetter('2024-10-31', { kind: 'notice', itemRecords: noticeRecords() }),
    phoneReminder('2024-11-04', {
      id: 'T-000002',
      mailbox: '01234567890',
      itemRecords: [
        ...noticeRecords({ dispatchId: 'VB-009' }),
        itemRecord({ dispatchId: 'VB-009', stage: 'complete', tier: -3 }),
      ],
    }),
  ];
  expect(planOf({ letters, today })).toEqual({
    letters: [],
    skipped: ['VB-001/PN-001: resting'],
  });
});

it.each([
  [
    [3, 1],
    ['resting', 'resting', 'reminder'],
  ],
  [[3], ['resting', 'reminder', 'reminder']],
])(
  'with steps %j before the deadline, a step that rested is left out if the next comes a working day later',
  (before, expected) => {
    const letters = [
      sentLetter('2024-10-31', { kind: 'notice', itemRecords: noticeRecords() }),
      sentLetter('2024-11-01', {
        id: 'T-000002',
        itemRecords: [itemRecord({ dispatchId: 'VB-009', tier: -3 })],
      }),
    ];
    const given = { letters, rules: rules({ tiers: tierRules({ before }) }) };
    const outcomes = (['2024-11-05', '2024-11-06', '2024-11-07'] as const).map((today) => {
      const plan = planLetters(planInput({ ...given, today }));
      return plan.letters[0]?.kind ?? plan.skipped[0]?.reason;
    });
    expect(outcomes).toEqual(expected);
  },
);
