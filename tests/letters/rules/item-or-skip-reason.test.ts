import { describe, expect, it } from 'vitest';
import { type Day, NO_DAY } from '../../../src/calendar/day';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import { addWorkingDays } from '../../../src/calendar/working-calendar';
import { lastNotifiedDeadline, notifiedIn } from '../../../src/dispatches/rules/last-notified';
import { itemOrSkipReason } from '../../../src/letters/rules/item-or-skip-reason';
import { pastLetters } from '../../../src/letters/rules/past-letters';
import type { Dispatch } from '../../../src/records/dispatch';
import { addressOf } from '../../../src/records/email-address';
import { fieldsOf } from '../../../src/records/letter-item-fields';
import type { LetterItemRecord } from '../../../src/records/letter-item-record';
import type { Obligation } from '../../../src/records/obligation';
import type { OutboxLetter, OutboxRow } from '../../../src/records/outbox-letter';
import type { TierRules } from '../../../src/records/settings';
import type { Unit } from '../../../src/records/unit';
import { dispatch } from '../../builders/dispatch';
import {
  itemRecord,
  letter,
  noticeRecord,
  noticeRecords,
  phoneReminder,
  sentLetter,
} from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { calendar, deadlineRules, tierRules } from '../../builders/rules';
import { unit } from '../../builders/unit';
import { shows } from '../../promises/shows';

interface Case {
  readonly today?: Day;
  readonly dispatch?: Partial<Dispatch>;
  readonly unit?: Partial<Unit>;
  readonly obligation?: Partial<Obligation>;
  readonly letters?: readonly OutboxRow[];
  readonly tiers?: Partial<TierRules>;
}

const withoutOthers = {
  leaderMailboxFor: () => '',
  subordinatesToTell: () => ({ subordinates: [], itemRecords: [] }),
  writesToParents: false,
};
const judged = ({ email, returnedEmail }: Unit) => addressOf(email, returnedEmail);

const outcomeOf = (given: Case) =>
  itemOrSkipReason(
    {
      dispatch: dispatch(given.dispatch),
      unit: unit(given.unit),
      obligation: obligation(given.obligation),
    },
    {
      today: given.today ?? '2024-10-31',
      past: pastLetters(given.letters ?? []),
      deadlineStatus: deadlineStatusOn(deadlineRules(), given.today ?? '2024-10-31'),
      lastNotified: lastNotifiedDeadline(() => notifiedIn(given.letters ?? [])),
      tiers: tierRules(given.tiers),
      awaitsAnswer: (_, askedOn) =>
        addWorkingDays(askedOn, 3, calendar()) >= (given.today ?? '2024-10-31'),
      remindedLately: () => false,
      orderedReminder: () => null,
      addressOf: judged,
      ...withoutOthers,
    },
  );

const itemOf = (given: Case) => {
  const outcome = outcomeOf(given);
  return outcome.ok ? outcome.item : outcome.reason;
};

/** The item's kind, stages and covered tiers, or the reason why there is no item. */
const saidBy = (given: Case) => {
  const item = itemOf(given);
  if (typeof item === 'string') return item;
  const itemRecords = item.itemRecords.map(fieldsOf).map(({ code, number }) => `${code} ${number}`);
  return { kind: item.kind, stages: item.stages, itemRecords };
};

const notice = sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord()] });
const trainingRecord = itemRecord({ stage: 'complete', day: '2024-11-30' });

describe('a unit that has said by which day it expects to complete', () => {
  const told = { acknowledge: 'acknowledged', expectedOn: '2024-12-10' } as const;
  const late = { letters: [notice], obligation: told };

  it('gets no training follow-up until that day, and the due one after it', () => {
    expect(saidBy({ ...late, today: '2024-12-03' })).toBe('expected');
    expect(saidBy({ ...late, today: '2024-12-10' })).toBe('expected');
    const due = { kind: 'followUp', stages: ['complete'], itemRecords: ['complete 5'] };
    expect(saidBy({ ...late, today: '2024-12-11' })).toEqual(due);
    const silent = { ...told, expectedOn: null };
    expect(saidBy({ ...late, obligation: silent, today: '2024-12-10' })).toEqual(due);
  });

  it('still gets follow-ups for acknowledgement, in a letter that does not mention training', () => {
    const open = { ...told, acknowledge: 'unacknowledged' } as const;
    expect(saidBy({ ...late, obligation: open, today: '2024-12-03' })).toEqual({
      kind: 'followUp',
      stages: ['acknowledge'],
      itemRecords: ['acknowledge 10'],
    });
  });

  it('stays late by as many days', () => {
    const item = itemOf({ ...late, today: '2024-12-11' });
    expect(typeof item === 'string' ? item : item.status.complete).toMatchObject({
      timing: 'overdue',
      daysLate: 7,
    });
  });
});

describe('nobody is written to', () => {
  shows(17);
  it.each([
    ['about a closed dispatch', { dispatch: { state: 'closed' } }, 'dispatchClosed'],
    ['about a draft', { dispatch: { state: 'draft' } }, 'dispatchDraft'],
    ['about a paused dispatch', { dispatch: { state: 'paused' } }, 'dispatchPaused'],
    ['who is exempt', { obligation: { exemptBecause: 'sáp nhập' } }, 'exempt'],
    ['who is suspended', { unit: { state: 'suspended' } }, 'suspended'],
    ['who has ended', { unit: { state: 'ended' } }, 'ended'],
    [
      'who has done both',
      { obligation: { acknowledge: 'acknowledged', complete: 'completed' } },
      'done',
    ],
    ['without an address', { unit: { email: '' } }, 'addressMissing'],
    ['with two addresses', { unit: { email: 'a@example.org b@example.org' } }, 'addressSeveral'],
    ['with a false address', { unit: { email: 'a@' } }, 'addressMalformed'],
    ['before a tier is due', { letters: [notice] }, 'notDue'],
  ] as [string, Case, string][])('%s', (_, given, reason) => {
    expect(itemOf(given)).toEqual(reason);
  });

  it('about a dispatch that is gone', () => {
    const rules = {
      today: '2024-10-31' as const,
      past: pastLetters([]),
      deadlineStatus: deadlineStatusOn(deadlineRules(), '2024-10-31'),
      lastNotified: () => NO_DAY,
      tiers: tierRules(),
      awaitsAnswer: () => false,
      remindedLately: () => false,
      orderedReminder: () => null,
      addressOf: judged,
      ...withoutOthers,
    };
    const owed = { obligation: obligation(), unit: unit(), dispatch: undefined };
    const unread = { ok: false, reason: 'unread' };
    expect(itemOrSkipReason(owed, rules)).toEqual(unread);
    expect(itemOrSkipReason({ ...owed, dispatch: dispatch(), unit: undefined }, rules)).toEqual(
      unread,
    );
  });
});

describe('the first notice', () => {
  it('asks for both stages', () => {
    expect(saidBy({})).toEqual({
      kind: 'notice',
      stages: ['acknowledge', 'complete'],
      itemRecords: ['notice 0', 'acknowledge -1000', 'complete -1000'],
    });
  });

  it('covers the tiers that are due on its day', () => {
    expect(saidBy({ today: '2024-11-07' })).toEqual({
      kind: 'notice',
      stages: ['acknowledge', 'complete'],
      itemRecords: ['notice 0', 'acknowledge -1', 'complete -1000'],
    });
  });

  it('asks only for what is open', () => {
    expect(saidBy({ obligation: { acknowledge: 'acknowledged' } })).toEqual({
      kind: 'notice',
      stages: ['complete'],
      itemRecords: ['notice 0', 'complete -1000'],
    });
  });

  it('is not sent by letter if it went on paper', () => {
    const paper = { dispatch: { firstNotice: 'paper' } } as const;
    expect([saidBy(paper), saidBy({ ...paper, today: '2024-11-05' })]).toEqual([
      'notDue',
      { kind: 'reminder', stages: ['acknowledge'], itemRecords: ['acknowledge -3'] },
    ]);
  });

  it('on paper reminds of the day that letters announced if it was moved earlier since, and makes others late', () => {
    const told = (asked: Day) => [
      sentLetter('2024-11-27', {
        itemRecords: [itemRecord({ stage: 'complete', day: asked, tier: -3 })],
      }),
    ];
    const acknowledged = { obligation: { acknowledge: 'acknowledged' } } as const;
    const saidWith = (completeBy: Day, letters: OutboxLetter[]) =>
      saidBy({
        ...acknowledged,
        today: '2024-11-29',
        letters,
        dispatch: { firstNotice: 'paper', completeBy },
      });
    const due = { kind: 'followUp', stages: ['complete'], itemRecords: ['complete 5'] };
    expect(saidWith('2024-11-19', told('2024-11-30'))).toEqual({
      kind: 'reminder',
      stages: ['complete'],
      itemRecords: ['complete -1'],
    });
    expect(saidWith('2024-11-19', told('2024-11-19'))).toEqual(due);
    expect(saidWith('2024-11-19', told('2024-11-12'))).toEqual(due);
    expect(saidWith('2024-11-19', [])).toEqual(due);
  });

  it('announces a new version if the unit had an earlier one', () => {
    expect(saidBy({ letters: [notice], dispatch: { version: 2 } })).toEqual({
      kind: 'newVersion',
      stages: ['acknowledge', 'complete'],
      itemRecords: ['notice 0', 'acknowledge -1000', 'complete -1000'],
    });
  });
});

describe('a reminder', () => {
  it('asks for the stage whose tier is due', () => {
    expect(saidBy({ letters: [notice], today: '2024-11-05' })).toEqual({
      kind: 'reminder',
      stages: ['acknowledge'],
      itemRecords: ['acknowledge -3'],
    });
  });

  it('does not come twice for one tier', () => {
    const letters = [notice, sentLetter('2024-11-05')] as const;
    expect([
      saidBy({ letters, today: '2024-11-06' }),
      saidBy({ letters, today: '2024-11-07' }),
    ]).toEqual([
      'notDue',
      { kind: 'reminder', stages: ['acknowledge'], itemRecords: ['acknowledge -1'] },
    ]);
  });

  it('catches up missed tiers once', () => {
    expect(saidBy({ letters: [notice], today: '2024-11-13' })).toEqual({
      kind: 'followUp',
      stages: ['acknowledge'],
      itemRecords: ['acknowledge 3'],
    });
  });

  it('becomes a follow-up that names both stages when one of them is late', () => {
    expect(saidBy({ letters: [notice], today: '2024-11-27' })).toEqual({
      kind: 'followUp',
      stages: ['acknowledge', 'complete'],
      itemRecords: ['acknowledge 10', 'complete -3'],
    });
  });

  it('starts over when the deadline is extended, which a letter tells at once', () => {
    const letters = [
      notice,
      sentLetter('2024-11-11', { itemRecords: [itemRecord({ tier: 1 })] }),
    ] as const;
    const extended = { acknowledgeExtendedTo: '2024-11-20' } as const;
    expect(saidBy({ letters, today: '2024-11-12', obligation: extended })).toEqual({
      kind: 'change',
      stages: ['acknowledge', 'complete'],
      itemRecords: ['extension 1', 'acknowledge -1000', 'complete -1000'],
    });
    const told = sentLetter('2024-11-12', {
      id: 'T-000009',
      kind: 'change',
      itemRecords: [
        noticeRecord({ stage: 'extension', day: '2024-11-20', tier: 1 }),
        itemRecord({ day: '2024-11-20', tier: -1_000 }),
      ],
    });
    const after = { letters: [...letters, told], obligation: extended } as const;
    expect([
      saidBy({ ...after, today: '2024-11-14' }),
      saidBy({ ...after, today: '2024-11-15' }),
    ]).toEqual([
      'notDue',
      { kind: 'reminder', stages: ['acknowledge'], itemRecords: ['acknowledge -3'] },
    ]);
  });

  it('begins a ladder of its own with another deadline', () => {
    const days = ['05', '07', '11', '13', '15', '22'];
    const letters = [notice, ...days.map((day) => sentLetter(`2024-11-${day}` as Day))];
    const extended = obligation({ acknowledgeExtendedTo: '2024-11-29' });
    expect(saidBy({ letters, obligation: extended, today: '2024-11-28' })).toMatchObject({
      itemRecords: expect.arrayContaining(['acknowledge -1']),
    });
  });

  it('holds how often the unit was reminded before', () => {
    const item = itemOf({
      letters: [notice, sentLetter('2024-11-05', { itemRecords: [itemRecord(), trainingRecord] })],
      today: '2024-11-11',
    });
    expect(typeof item === 'string' ? item : item.reminders).toEqual({
      followUps: 0,
      early: 1,
      lastOn: '2024-11-05',
      answerAskedOn: null,
      letters: { acknowledge: 1, complete: 1 },
      followedUp: new Map(),
    });
  });
});

describe('a stage that was sent back', () => {
  const sentBack = {
    acknowledge: 'acknowledged',
    complete: 'inProgress',
    returnedStage: 'complete',
    returnedOn: '2024-11-12',
    returnedBecause: 'thiếu số thuộc diện',
  } as const;
  const returnOf = (day: Day) =>
    sentLetter(day, {
      id: 'T-000003',
      kind: 'supplement',
      itemRecords: [itemRecord({ stage: 'supplement', day, tier: 0 })],
    });

  it('is announced before any tier is due', () => {
    expect(saidBy({ letters: [notice], today: '2024-11-13', obligation: sentBack })).toEqual({
      kind: 'supplement',
      stages: ['complete'],
      itemRecords: ['supplement 0'],
    });
  });

  it('is announced once for each day it was sent back', () => {
    const told = { letters: [notice, returnOf('2024-11-12')], today: '2024-11-15' } as const;
    const again = { ...sentBack, returnedOn: '2024-11-14' } as const;
    expect(saidBy({ ...told, obligation: sentBack })).toBe('notDue');
    expect(saidBy({ ...told, obligation: again })).toMatchObject({ kind: 'supplement' });
  });

  it('is reminded on later tiers, but not the day after', () => {
    const late = { letters: [notice], today: '2024-12-03', obligation: sentBack } as const;
    expect(saidBy(late)).toMatchObject({ itemRecords: ['supplement 1', 'complete 1'] });
    const told = [notice, returnOf('2024-11-12')] as const;
    expect(saidBy({ ...late, letters: told })).toMatchObject({ kind: 'followUp' });
  });

  it('is announced even if the ladder has no steps', () => {
    const none = {
      letters: [notice],
      today: '2024-12-03',
      tiers: { before: [], after: [] },
    } as const;
    expect(saidBy({ ...none, obligation: sentBack })).toMatchObject({ kind: 'supplement' });
  });

  it('is no news after a month, when reminders have said it', () => {
    const none = { letters: [notice], tiers: { before: [], after: [] } } as const;
    const on = (today: Day) => saidBy({ ...none, today, obligation: sentBack });
    expect(on('2024-12-12')).toMatchObject({ kind: 'supplement' });
    expect(on('2024-12-13')).toBe('notDue');
  });

  it('waits for the notice, and lists what else is due', () => {
    const receipt = { returnedStage: 'acknowledge', returnedOn: '2024-11-12' } as const;
    const due = { today: '2024-11-27', obligation: receipt } as const;
    expect(saidBy({ ...due, today: '2024-11-06' })).toMatchObject({ kind: 'notice' });
    expect(saidBy({ ...due, letters: [notice] })).toEqual({
      kind: 'supplement',
      stages: ['acknowledge', 'complete'],
      itemRecords: ['supplement 1', 'acknowledge 10', 'complete -3'],
    });
  });

  it.each([
    ['of a paused dispatch', { dispatch: { state: 'paused' } }, 'dispatchPaused'],
    ['of an exempt unit', { obligation: { ...sentBack, exemptBecause: 'sáp nhập' } }, 'exempt'],
    [
      'that was answered anew',
      { obligation: { ...sentBack, complete: 'completed' }, letters: [notice] },
      'done',
    ],
  ] as [string, Case, string][])('is not told %s', (_, given, reason) => {
    expect(itemOf({ obligation: sentBack, ...given })).toBe(reason);
  });
});

describe('a unit that receives a dispatch for information', () => {
  const informed = { obligation: { role: 'informed' } } as const;

  it('gets the first notice, which asks nothing', () => {
    expect(saidBy(informed)).toEqual({
      kind: 'information',
      stages: [],
      itemRecords: ['information 0'],
    });
  });

  it('gets nothing more, however late it is', () => {
    const told = sentLetter('2024-10-31', {
      itemRecords: [noticeRecord({ stage: 'information' })],
    });
    expect(itemOf({ ...informed, letters: [told], today: '2024-12-31' })).toBe('informed');
  });

  it('gets the notice of a new version', () => {
    const told = sentLetter('2024-10-31', {
      itemRecords: [noticeRecord({ stage: 'information' })],
    });
    expect(saidBy({ ...informed, letters: [told], dispatch: { version: 2 } })).toEqual({
      kind: 'information',
      stages: [],
      itemRecords: ['information 0'],
    });
  });
});

describe('a cancellation', () => {
  const cancelled = { dispatch: { state: 'cancelled' } } as const;
  const exempt = { obligation: { exemptBecause: 'không thuộc diện' } };

  it.each([
    ['the dispatch', cancelled],
    ['one that is exempt', exempt],
  ] as [string, Case][])('is said once to a unit that was asked: %s', (_, given) => {
    expect(saidBy({ ...given, letters: [notice] })).toEqual({
      kind: 'cancellation',
      stages: [],
      itemRecords: ['cancellation 0'],
    });
    const told = sentLetter('2024-11-01', {
      id: 'T-000009',
      kind: 'cancellation',
      itemRecords: [noticeRecord({ stage: 'cancellation' })],
    });
    expect(typeof itemOf({ ...given, letters: [notice, told] })).toBe('string');
  });

  it.each([
    ['2024-11-15', 'cancellation'],
    ['2024-11-16', undefined],
  ] as const)('is no news a month after the dispatch was cancelled: on %s, %s', (today, kind) => {
    const dispatch = { state: 'cancelled', closedOn: '2024-10-16' } as const;
    const said = saidBy({ dispatch, letters: [notice], today });
    expect(typeof said === 'string' ? undefined : said.kind).toBe(kind);
  });

  it.each([
    ['to a unit that was never asked', cancelled, 'dispatchCancelled'],
    [
      'to a unit that has done both',
      {
        ...cancelled,
        letters: [notice],
        obligation: { acknowledge: 'acknowledged', complete: 'completed' },
      },
      'dispatchCancelled',
    ],
    [
      'to a unit that has ended',
      { ...exempt, letters: [notice], unit: { state: 'ended' } },
      'exempt',
    ],
    [
      'without an address',
      { ...cancelled, letters: [notice], unit: { email: '' } },
      'dispatchCancelled',
    ],
    [
      'to one that had it for information',
      { ...cancelled, letters: [notice], obligation: { role: 'informed' } },
      'informed',
    ],
  ] as [string, Case, string][])('is not said %s', (_, given, reason) => {
    expect(itemOf(given)).toBe(reason);
  });
});

it.each([
  ['a day to come', '2024-11-05', 'dispatchScheduled'],
  ['a day that has come', '2024-10-31', 'dispatchDraft'],
  ['no day', null, 'dispatchDraft'],
] as [string, Day | null, string][])(
  'a draft whose notice is set for %s',
  (_, noticeOn, reason) => {
    expect(itemOf({ dispatch: { state: 'draft', noticeOn } })).toBe(reason);
  },
);

it('a mailbox from which a letter came back is not written to until it is changed', () => {
  const email = 'cu@phuninh.example.org';
  expect(itemOf({ unit: { email, returnedEmail: ' CU@phuninh.example.org ' } })).toBe(
    'addressReturned',
  );
  expect(typeof itemOf({ unit: { email: 'moi@phuninh.example.org', returnedEmail: email } })).toBe(
    'object',
  );
});

it('a letter that a person sent again no longer counts as a request', () => {
  const again = { ...notice, state: 'superseded' as const };
  expect(saidBy({ letters: [again] })).toMatchObject({ kind: 'notice' });
});

it('a unit stays notified although its notice was sent again, and is followed up', () => {
  const again = { kind: 'notice', state: 'superseded', itemRecords: noticeRecords() } as const;
  const late = { today: '2024-11-11' } as const;
  expect(itemOf(late)).toBe('daysPassed');
  expect(saidBy({ ...late, letters: [sentLetter('2024-10-31', again)] })).toMatchObject({
    kind: 'followUp',
  });
});

it('a unit that has answered knows the dispatch, and is followed up although no notice reached it', () => {
  const received = { acknowledge: 'acknowledged', answeredVersion: 1 } as const;
  const late = { today: '2024-12-03', obligation: received } as const;
  expect(saidBy(late)).toEqual({
    kind: 'followUp',
    stages: ['complete'],
    itemRecords: ['complete 1'],
  });
  expect(saidBy({ ...late, dispatch: { version: 2 } })).toBe('daysPassed');
});

it('a follow-up lists every overdue stage, even if its tier was sent before', () => {
  const asked = sentLetter('2024-11-22', {
    id: 'T-000002',
    kind: 'followUp',
    itemRecords: [itemRecord({ tier: 10 })],
  });
  expect(saidBy({ letters: [notice, asked], today: '2024-12-03' })).toEqual({
    kind: 'followUp',
    stages: ['acknowledge', 'complete'],
    itemRecords: ['complete 1'],
  });
});

describe('no follow-up is sent during the answer period of the last letter', () => {
  const asked = (on: Day, fields: Partial<OutboxLetter> = {}) =>
    sentLetter(on, {
      id: 'T-000002',
      kind: 'followUp',
      itemRecords: [itemRecord({ tier: 1 })],
      ...fields,
    });
  const days = (fields: Partial<OutboxLetter> = {}) => daysAfter(asked('2024-11-11', fields));
  const daysAfter = (request: OutboxRow) =>
    (['2024-11-13', '2024-11-14', '2024-11-15'] as const).map((today) => {
      const said = saidBy({ letters: [notice, request], today });
      return typeof said === 'string' ? said : said.itemRecords.join();
    });

  it('and one letter then covers the tiers that fell due meanwhile', () => {
    expect(days()).toEqual(['answerAwaited', 'answerAwaited', 'acknowledge 5']);
  });

  it('whichever letter started it, but a phone call starts none', () => {
    const supplement = itemRecord({ stage: 'supplement', day: '2024-11-11', tier: 1 });
    expect(days({ kind: 'supplement', itemRecords: [supplement] })[0]).toBe('answerAwaited');
    const call = phoneReminder('2024-11-11', {
      id: 'T-000002',
      kind: 'followUp',
      itemRecords: [itemRecord({ tier: 1 })],
    });
    expect(daysAfter(call)[0]).toBe('acknowledge 3');
  });

  it('while reminders of what falls due then go out', () => {
    const dispatch = { acknowledgeBy: '2024-11-08', completeBy: '2024-11-18' } as const;
    const letters = [notice, asked('2024-11-11')] as const;
    expect(saidBy({ letters, today: '2024-11-13', dispatch })).toEqual({
      kind: 'reminder',
      stages: ['acknowledge', 'complete'],
      itemRecords: ['complete -3'],
    });
  });
});

describe('a unit that got its cancellation', () => {
  const exempt = { exemptBecause: 'sáp nhập' };
  const released = sentLetter('2024-11-04', {
    id: 'T-000009',
    kind: 'cancellation',
    itemRecords: [noticeRecord({ stage: 'cancellation' })],
  });

  it.each([
    ['a new version', { version: 2 }],
    ['another deadline', { acknowledgeBy: '2024-11-20' }],
    ['the end of the dispatch', { state: 'cancelled' }],
  ] as [string, Partial<Dispatch>][])('is not told again after %s', (_, changed) => {
    const given = { dispatch: changed, obligation: exempt, letters: [notice, released] };
    expect(typeof itemOf(given)).toBe('string');
  });

  it('gets another one after it was asked again', () => {
    const again = sentLetter('2024-11-06', { id: 'T-000010', kind: 'reminder' });
    const given = { dispatch: { version: 2 }, obligation: exempt };
    expect(saidBy({ ...given, letters: [notice, released, again] })).toMatchObject({
      kind: 'cancellation',
    });
  });
});

it.each(['awaiting', 'queued'] as const)(
  'nobody is reminded of a new version while the letter on it is %s',
  (state) => {
    const version = { version: 2, acknowledgeBy: '2024-12-10', completeBy: '2024-12-20' } as const;
    const itemRecords = noticeRecords({ version: 2, day: '2024-12-10' });
    const coming = sentLetter('2024-12-01', {
      id: 'T-000002',
      kind: 'newVersion',
      itemRecords,
      state,
    });
    const given = { dispatch: version, letters: [notice, coming], today: '2024-12-09' } as const;
    expect(itemOf(given)).toBe('waiting');
    const arrived = { ...coming, state: 'sent' as const };
    expect(saidBy({ ...given, letters: [notice, arrived] })).toMatchObject({ kind: 'reminder' });
  },
);

describe('a training deadline changed since it was announced', () => {
  const [days, later] = (['2024-11-30', '2024-12-10'] as const).map((day) =>
    itemRecord({ stage: 'complete', day, tier: -1_000 }),
  ) as [LetterItemRecord, LetterItemRecord];
  const told = sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord(), days] });
  const moved = (completeBy: Day, given: Case = {}) =>
    itemOf({ letters: [told], dispatch: { completeBy }, today: '2024-11-04', ...given });

  it('is announced with both days, once', () => {
    const item = moved('2024-12-10');
    expect(item).toMatchObject({ kind: 'change', formerDeadlines: { complete: '2024-12-02' } });
    const itemRecords = typeof item === 'string' ? [] : item.itemRecords;
    const again = sentLetter('2024-11-04', { id: 'T-000002', kind: 'notice', itemRecords });
    expect(moved('2024-12-10', { letters: [told, again] })).toBe('notDue');
    const waits = { ...again, state: 'awaiting' as const };
    expect(moved('2024-12-10', { letters: [told, waits] })).toBe('waiting');
  });

  it.each(['awaiting', 'cancelled', 'failed'] as const)(
    'is told again where it is moved back, unless that letter is %s',
    (state) => {
      const itemRecords = [noticeRecord(), later] as const;
      const other = sentLetter('2024-11-04', { id: 'T-000002', kind: 'notice', itemRecords });
      const letters = [told, other];
      expect(moved('2024-11-30', { letters })).toMatchObject({
        formerDeadlines: { complete: '2024-12-10' },
      });
      const back = letter({ ...told, id: 'T-000003', state });
      const reason = state === 'awaiting' ? 'waiting' : 'notDue';
      expect(moved('2024-11-30', { letters: [...letters, back] })).toBe(reason);
    },
  );

  it.each(['awaiting', 'none'] as const)(
    'leaves reminders to the day announced before, with its letter %s, but presses for none that was moved later',
    (state) => {
      const itemRecords = [noticeRecord({ tier: 1 }), later] as const;
      const waits = sentLetter('2024-11-04', { id: 'T-000002', kind: 'change', itemRecords });
      const letters = state === 'none' ? [told] : [told, { ...waits, state }];
      const obligation = { acknowledge: 'acknowledged' } as const;
      const dispatch = { completeBy: '2024-12-10' } as const;
      const remindedOn = (today: Day) => {
        const outcome = outcomeOf({ letters, obligation, today, dispatch });
        const item = outcome.ok ? (outcome.also ?? outcome.item) : null;
        if (item === null || item.kind === 'change') return 'nothing';
        return item.itemRecords
          .map(fieldsOf)
          .map(({ day, number }) => `${day} ${number}`)
          .join();
      };
      expect((['2024-11-26', '2024-11-27', '2024-12-03'] as const).map(remindedOn)).toEqual([
        'nothing',
        '2024-11-30 -3',
        'nothing',
      ]);
    },
  );

  it.each([
    [
      'asks nobody by a day that has passed',
      { today: '2024-11-20', obligation: { acknowledge: 'acknowledged' } },
      'daysPassed',
    ],
    [
      'is nothing where it falls due on the same day',
      { dispatch: { completeBy: '2024-12-01' } },
      'notDue',
    ],
    ['is nothing to who is done', { obligation: { complete: 'completed' } }, 'notDue'],
    [
      'is nothing where no letter told it',
      { letters: [sentLetter('2024-10-31', { itemRecords: noticeRecords() })] },
      'notDue',
    ],
  ] as [string, Case, string][])('%s', (_, given, reason) => {
    expect(moved('2024-11-18', { today: '2024-11-04', ...given })).toBe(reason);
  });
});
