import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { type ClaimLimits, claimLetters, queueOf } from '../../../src/letters/rules/claim';
import { contentNow } from '../../../src/letters/rules/letter-now';
import type { PlanInput } from '../../../src/letters/rules/plan-letters';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecords, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { unit } from '../../builders/unit';
import { shows } from '../../promises/shows';

const plenty: ClaimLimits = { letters: 25, recipients: 100 };

const queuedNotice = (code: string, id: string) =>
  letter({
    id,
    kind: 'notice',
    mailbox: `${code.toLowerCase()}@phuninh.example.org`,
    itemRecords: noticeRecords({ unitCode: code }),
  });

/** Result of a claim: claimed letters with their content, and dropped letters with the reason. */
const claimOf = (fields: Partial<PlanInput>, limits: Partial<ClaimLimits> = {}) => {
  shows(31);
  const input = planInput(fields);
  const queue = queueOf(input);
  const { claimed, dropped } = claimLetters(input, queue, { ...plenty, ...limits });
  const queued = input.letters.filter(({ state }) => state === 'queued').length;
  const left = queued - claimed.length - dropped.length;
  return {
    claimed: claimed.map(
      ({ letter: { id }, content: { kind, items } }) =>
        `${id} ${kind}: ${items.map(({ obligation: { key } }) => key).join(' ')}`,
    ),
    dropped: dropped.map(({ letter: { id }, reason }) => `${id}: ${reason}`),
    left,
  };
};

const units = ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code }));
const letters = [
  queuedNotice('PN-002', 'T-000002'),
  queuedNotice('PN-001', 'T-000001'),
  queuedNotice('PN-003', 'T-000003'),
];

describe('a claim', () => {
  it('takes queued letters, oldest first', () => {
    expect(claimOf({ units, letters })).toEqual({
      claimed: [
        'T-000001 notice: VB-001/PN-001',
        'T-000002 notice: VB-001/PN-002',
        'T-000003 notice: VB-001/PN-003',
      ],
      dropped: [],
      left: 0,
    });
  });

  it.each([
    'awaiting',
    'sending',
    'sent',
    'deliveryUnknown',
    'failed',
    'cancelled',
    'skipped',
  ] as const)('takes no letter that is %s', (state) => {
    const one = letter({ state, sentAt: state === 'sent' ? '2024-10-30T08:00' : null });
    expect(claimOf({ letters: [one] })).toEqual({ claimed: [], dropped: [], left: 0 });
  });

  it('takes as many letters as it may', () => {
    expect(claimOf({ units, letters }, { letters: 2 })).toEqual({
      claimed: ['T-000001 notice: VB-001/PN-001', 'T-000002 notice: VB-001/PN-002'],
      dropped: [],
      left: 1,
    });
  });

  it('takes as many recipients as the quota allows, copies counted', () => {
    const copied = [unit({ code: 'PN-001', ccEmail: 'a@example.org' }), ...units.slice(1)];
    expect(claimOf({ units: copied, letters }, { recipients: 2 })).toEqual({
      claimed: ['T-000001 notice: VB-001/PN-001'],
      dropped: [],
      left: 2,
    });
  });

  it('drops what has been answered since', () => {
    const obligations = [
      obligation({ acknowledge: 'acknowledged', complete: 'completed' }),
      obligation({ unitCode: 'PN-002', exemptBecause: 'sáp nhập' }),
      obligation({ unitCode: 'PN-003' }),
    ];
    expect(claimOf({ units, letters, obligations })).toEqual({
      claimed: ['T-000003 notice: VB-001/PN-003'],
      dropped: ['T-000001: done', 'T-000002: exempt'],
      left: 0,
    });
  });

  it('drops a notice whose deadline passed while it was queued', () => {
    expect(claimOf({ letters: [queuedNotice('PN-001', 'T-000001')], today: '2024-11-11' })).toEqual(
      { claimed: [], dropped: ['T-000001: daysPassed'], left: 0 },
    );
  });

  it('drops queued letters of a paused dispatch', () => {
    const dispatches = [dispatch({ state: 'paused' })];
    expect(claimOf({ letters: [queuedNotice('PN-001', 'T-000001')], dispatches })).toEqual({
      claimed: [],
      dropped: ['T-000001: dispatchPaused'],
      left: 0,
    });
  });

  it('drops a letter to a mailbox that the unit no longer has', () => {
    const moved = [unit({ email: 'moi@phuninh.example.org' })];
    expect(claimOf({ units: moved, letters: [queuedNotice('PN-001', 'T-000001')] })).toEqual({
      claimed: [],
      dropped: ['T-000001: notDue'],
      left: 0,
    });
  });

  it('leaves units that have answered out of a shared letter, and adds nobody', () => {
    const email = 'vanthu@phuninh.example.org';
    const sharing = units.map((one) => ({ ...one, email }));
    const itemRecords = ['PN-001', 'PN-002'].flatMap((code) => noticeRecords({ unitCode: code }));
    const one = letter({ kind: 'notice', mailbox: email, itemRecords });
    const obligations = [
      obligation({ unitCode: 'PN-001', acknowledge: 'acknowledged', complete: 'completed' }),
      obligation({ unitCode: 'PN-002' }),
      obligation({ unitCode: 'PN-003' }),
    ];
    expect(claimOf({ units: sharing, letters: [one], obligations }).claimed).toEqual([
      'T-000001 notice: VB-001/PN-002',
    ]);
  });

  it('uses today’s tier, not the one planned', () => {
    const paper = [dispatch({ firstNotice: 'paper' })];
    const one = letter({ itemRecords: [itemRecord({ tier: -3 })] });
    const input = planInput({ dispatches: paper, letters: [one], today: '2024-11-07' });
    const [claimed] = claimLetters(input, queueOf(input), plenty).claimed;
    expect(claimed?.content.items.map(({ itemRecords }) => itemRecords)).toEqual([
      [itemRecord({ tier: -1 })],
    ]);
  });

  it('drops a reminder that has become a follow-up and needs approval now', () => {
    const paper = [dispatch({ firstNotice: 'paper' })];
    expect(claimOf({ dispatches: paper, letters: [letter()], today: '2024-11-12' })).toEqual({
      claimed: [],
      dropped: ['T-000001: notDue'],
      left: 0,
    });
  });

  it('leaves a reminder for another day if its mailbox was already asked today, but no notice', () => {
    const paper = [dispatch({ firstNotice: 'paper' })];
    const asked = (on: Day) =>
      sentLetter(on, { id: 'T-000000', itemRecords: [itemRecord({ dispatchId: 'VB-009' })] });
    expect([
      claimOf({ dispatches: paper, letters: [asked('2024-11-05'), letter()], today: '2024-11-05' }),
      claimOf({ letters: [asked('2024-10-31'), queuedNotice('PN-001', 'T-000001')] }),
    ]).toEqual([
      { claimed: [], dropped: [], left: 1 },
      { claimed: ['T-000001 notice: VB-001/PN-001'], dropped: [], left: 0 },
    ]);
  });

  describe('of several letters to one mailbox', () => {
    const today = '2024-11-11';
    const dispatches = [
      dispatch({ firstNotice: 'paper' }),
      dispatch({ id: 'VB-002', acknowledgeBy: '2024-12-20', completeBy: '2024-12-30' }),
    ];
    const approved = letter({
      id: 'T-000001',
      kind: 'followUp',
      itemRecords: [itemRecord({ tier: 1 })],
    });
    const notice = letter({
      id: 'T-000002',
      kind: 'notice',
      itemRecords: noticeRecords({ dispatchId: 'VB-002', day: '2024-12-20' }),
    });

    it('makes one, news first', () => {
      expect(claimOf({ dispatches, letters: [approved, notice], today })).toEqual({
        claimed: ['T-000001 notice: VB-002/PN-001 VB-001/PN-001'],
        dropped: ['T-000002: merged'],
        left: 0,
      });
    });

    it('sends the news and keeps what rests, still approved', () => {
      const asked = sentLetter('2024-11-08', {
        id: 'T-000000',
        itemRecords: [itemRecord({ dispatchId: 'VB-009' })],
      });
      expect(claimOf({ dispatches, letters: [asked, approved, notice], today })).toEqual({
        claimed: ['T-000002 notice: VB-002/PN-001'],
        dropped: [],
        left: 1,
      });
    });

    it('sends what rests if a person chose to', () => {
      const asked = sentLetter('2024-11-08', {
        id: 'T-000000',
        itemRecords: [itemRecord({ dispatchId: 'VB-009' })],
      });
      const chosen = letter({ ...approved, regardless: 'yes' });
      expect(claimOf({ dispatches, letters: [asked, approved], today }).left).toBe(1);
      expect(claimOf({ dispatches, letters: [asked, chosen], today })).toEqual({
        claimed: ['T-000001 followUp: VB-001/PN-001'],
        dropped: [],
        left: 0,
      });
    });

    it('never sends what was not approved inside another letter', () => {
      const reminder = letter({ id: 'T-000003', itemRecords: [itemRecord({ tier: -1 })] });
      expect(claimOf({ dispatches, letters: [reminder, notice], today })).toEqual({
        claimed: ['T-000002 notice: VB-002/PN-001'],
        dropped: ['T-000003: notDue'],
        left: 0,
      });
    });
  });
});

describe('a letter that waits', () => {
  const paper = [dispatch({ firstNotice: 'paper' })];
  const awaiting = letter({
    state: 'awaiting',
    kind: 'followUp',
    itemRecords: [itemRecord({ tier: 1 })],
  });

  it('contains what is due today', () => {
    const input = planInput({ dispatches: paper, letters: [awaiting], today: '2024-11-13' });
    expect(contentNow(input, awaiting)?.items.map(({ itemRecords }) => itemRecords)).toEqual([
      [itemRecord({ tier: 3 })],
    ]);
  });

  it('can be previewed on a day when its mailbox got another letter', () => {
    const other = sentLetter('2024-11-13', {
      id: 'T-000002',
      itemRecords: [itemRecord({ dispatchId: 'VB-009' })],
    });
    const input = planInput({
      dispatches: paper,
      letters: [awaiting, other],
      today: '2024-11-13',
    });
    expect(contentNow(input, awaiting)?.items.map(({ itemRecords }) => itemRecords)).toEqual([
      [itemRecord({ tier: 3 })],
    ]);
  });

  it('is empty once everything is answered', () => {
    const obligations = [obligation({ acknowledge: 'acknowledged' })];
    const input = planInput({
      dispatches: paper,
      letters: [awaiting],
      obligations,
      today: '2024-11-13',
    });
    expect(contentNow(input, awaiting)).toEqual(null);
  });
});

describe('when the quota is short', () => {
  const newLink = letter({
    id: 'T-000002',
    kind: 'newLink',
    itemRecords: [itemRecord({ stage: 'link', tier: 0 })],
  });

  it('letters of the day go before new links, and those to leadership last', () => {
    const leadership = letter({ id: 'T-000001', kind: 'leadership', itemRecords: [] });
    const notice = queuedNotice('PN-001', 'T-000003');
    const queue = queueOf(planInput({ letters: [leadership, newLink, notice] }));
    expect(queue.map(([{ kind }]) => kind)).toEqual(['notice', 'newLink', 'leadership']);
  });

  it('claimed letters are still sent in id order, on which recovery of a dead run relies', () => {
    const input = planInput({ letters: [newLink, queuedNotice('PN-001', 'T-000003')] });
    const queue = queueOf(input);
    const { claimed } = claimLetters(input, queue, plenty);
    expect(queue.map(([{ id }]) => id)).toEqual(['T-000003', 'T-000002']);
    expect(claimed.map(({ letter: { id } }) => id)).toEqual(['T-000002', 'T-000003']);
  });

  it('a letter outside the daily rule goes out although its mailbox had one today', () => {
    const sent = sentLetter('2024-10-31');
    expect(queueOf(planInput({ letters: [sent, newLink] }))).toEqual([[newLink]]);
  });
});
